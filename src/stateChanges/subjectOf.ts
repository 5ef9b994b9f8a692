import { factsOfStateChange } from "../facts/stateChanges.js";
import { type BraketArn, formatBraketArn, parseBraketArn } from "../readers/arn.js";
import { locate } from "../readers/path.js";
import { isVisibleText } from "../readers/visibleText.js";
import type { BraketStateChange } from "./stateChange.js";

/** The resource that one of Braket's own events is about. */
export interface StateChangeSubject {
  /** The kind of resource. */
  readonly kind: BraketArn["kind"];
  /** The decoded ARN. It is the same text as in `historiesOf`. */
  readonly arn: string;
}

/**
 * Returns the quantum task, hybrid job, spending limit or device that an event is about.
 *
 * - It is uncertain where a device event names its device. So `detail.deviceArn` and `resources` are read.
 * - The result is undefined for text that is not an ARN of Braket, and for unrecognized events.
 *
 * @example
 * subjectOf(stateChange); // => { kind: "quantum-task", arn: "arn:aws:braket:eu-north-1:123456789012:quantum-task/8b437be2-cf3c-4f51-982e-e7b9792f68dd" }
 */
export function subjectOf(change: BraketStateChange): StateChangeSubject | undefined {
  const subject = factsOfStateChange(change["detail-type"])?.subject;
  for (const path of subject?.at ?? []) {
    for (const { value } of locate(change, path)) {
      const arn = isVisibleText(value) ? parseBraketArn(value) : undefined;
      if (arn?.kind === subject?.kind && arn !== undefined) return { kind: arn.kind, arn: formatBraketArn(arn) };
    }
  }
  return undefined;
}
