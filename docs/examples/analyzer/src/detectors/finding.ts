/** What a detector says about an event. An empty list of findings means: the event has all that the detector needs, and it is usual. */
export interface Finding {
  /**
   * - `alarm`: found, and somebody should look at it.
   * - `notice`: found, and it has a harmless reason most of the time.
   * - `unknown`: the event or the log does not have what the detector needs.
   */
  readonly level: "alarm" | "notice" | "unknown";
  /** What was found, in words. */
  readonly what: string;
}

export const alarm = (what: string): Finding => ({ level: "alarm", what });
export const notice = (what: string): Finding => ({ level: "notice", what });
export const unknown = (what: string): Finding => ({ level: "unknown", what });

/** A finding as text. */
export const textOf = ({ level, what }: Finding): string => (level === "unknown" ? `unknown: ${what}` : what);
