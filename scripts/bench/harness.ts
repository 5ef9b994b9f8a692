
/** One line of a table: a figure, and what was to be reached. */
export interface Row {
  readonly what: string;
  /** The figures, by the head of their column. */
  readonly figures: Readonly<Record<string, string | number>>;
  readonly target?: string;
  readonly met?: boolean;
}

/** The answer to one question of the bench. */
export interface Answer {
  readonly title: string;
  /** What was measured on, and how. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}
