import type { BraketEvent } from "braket-cloudtrail";

/** What the analyzer remembers from one delivery to the next. */
export interface Memory {
  /**
   * Returns whether `delivery` is the first that claims the key. It is true again for the same delivery, so that a retry gets the same
   * answer. Of two deliveries that claim a key at the same time, one gets it.
   */
  claim(key: string, delivery: string): Promise<boolean>;

  /** Keeps calls by which later ones are judged. To keep one twice is the same as to keep it once. */
  keep(calls: readonly KeptCall[]): Promise<void>;

  /** Returns the kept calls of an account that are about limits, and those that were refused since a time. */
  recall(account: string, refusedSince: string): Promise<BraketEvent[]>;
}

/** A call to keep. */
export interface KeptCall {
  readonly kind: "limit" | "refusal";
  readonly account: string;
  readonly event: BraketEvent;
}
