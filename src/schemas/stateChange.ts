import * as z from "zod/v4";
import { optional, shape } from "./vocabulary.js";

/** The detail of one of Braket's own EventBridge events; the names of its types follow from its own. */
export interface StateChange<N extends string = string, D extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: N;
  /** The `detail-type` under which AWS sends it. */
  readonly type: string;
  /** What happened, in one sentence: the doc comment of the event. */
  readonly summary: string;
  readonly detail: z.ZodObject<D, z.core.$loose>;
}

interface StateChangeMembers<D> {
  readonly type: string;
  readonly summary: string;
  readonly detail: D;
}

/** Declares one of Braket's own events under the name of its type without blanks and without `Braket`. */
export function stateChange<const N extends string, const D extends z.ZodRawShape>(
  name: N,
  { type, summary, detail }: StateChangeMembers<D>,
): StateChange<N, D> {
  return { name, type, summary, detail: shape(`${name}Detail`, `What a \`${type}\` event tells.`, detail) };
}

/** What EventBridge puts around the detail of every event, besides `source` and `detail-type`. */
export const StateChangeFields = shape("StateChangeFields", "What all of Braket's own EventBridge events have in common.", {
  version: optional(z.string(), "The version of EventBridge's own format, `0` today.", "version"),
  id: optional(z.string(), "The id of the event: a copy that is delivered again has the same one.", "id"),
  account: optional(z.string(), "The account in which it happened, 12 digits.", "accounts"),
  time: optional(z.string(), "The time at which it happened, ISO 8601, UTC, to the second.", "time"),
  region: optional(z.string(), "The AWS Region in which it happened.", "region"),
  resources: optional(z.array(z.string()), "The ARNs of the resources that the event is about.", "arn"),
  "replay-name": optional(z.string(), "The name of the replay; absent where the event does not come from an archive.", "names"),
});
