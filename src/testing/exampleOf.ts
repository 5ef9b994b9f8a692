import { BRAKET_EVENT_SOURCE } from "../facts/service.js";
import type { UserIdentity } from "../generated/types.js";
import { checkOption, checkOptions } from "../validation/option.js";
import { ACCOUNT, accountOf } from "./account.js";
import { callerFor, callerOf } from "./callers.js";
import { CALL_KINDS, type CallKind } from "./calls.js";
import { layoutOf, versionOf, written } from "./envelope.js";
import type { ExampleCaller } from "./exampleCallers.js";
import { randomOf } from "./random.js";
import { membersOf } from "./record.js";
import { denialOf, refusalFor, refused } from "./refusals.js";
import { REGION, seedOf, USUAL_ACCOUNT, usualOf } from "./usual.js";

/** The outcome of a call. */
export type ExampleOutcome = "succeeded" | "failed";

/** The options that all examples of calls have. */
export interface Asked {
  readonly outcome?: ExampleOutcome | undefined;
  readonly caller?: ExampleCaller | UserIdentity | undefined;
  readonly seed?: number | undefined;
}

/** The time of the usual examples. The other examples are in the week after it. */
export const EXAMPLE_TIME = /* @__PURE__ */ Date.UTC(2026, 8, 7, 8, 15);
const SECONDS_OF_A_WEEK = 604_800;

/** Returns the record of a call without overrides. Without a seed it is the usual one. */
export function exampleOf(eventSource: string, eventName: string, options: Asked): object {
  checkOptions(options);
  const { outcome = "succeeded", caller, seed } = options;
  checkOption(typeof eventSource === "string" && eventSource !== "", "eventSource", "a text that is not empty", eventSource);
  checkOption(typeof eventName === "string" && eventName !== "", "name", "a text that is not empty", eventName);
  checkOption(outcome === "succeeded" || outcome === "failed", "outcome", '"succeeded" or "failed"', outcome);
  checkOption(seed === undefined || typeof seed === "number", "seed", "a number", seed);
  const isUsual = seed === undefined;
  const key = `${eventSource} ${eventName} ${outcome}`;
  const random = isUsual ? usualOf(seedOf(key)) : randomOf(seedOf(`${key} ${seed}`));
  const account = isUsual ? USUAL_ACCOUNT : accountOf(random);
  const version = isUsual ? "1.11" : versionOf(random);
  const time = EXAMPLE_TIME + (isUsual ? 0 : 1000 * random.below(SECONDS_OF_A_WEEK));
  const kind = kindFor(eventSource, eventName);
  // The caller has random values of its own, so that another caller makes the same request.
  const draws = isUsual ? usualOf(seedOf("caller")) : randomOf(seedOf(`${key} caller ${seed}`));
  const by = caller === undefined ? callerOf(draws) : callerFor(caller, draws);
  const asked = kind.call(random, account);
  const refusal = outcome === "failed" ? errorFor(eventSource, kind, by, random) : undefined;
  const call = refusal === undefined ? asked : refused(asked, random);
  const about = { ...call, eventSource, eventName, readOnly: kind.readOnly, time, version };
  const members = membersOf(about, by, refusal, random);
  return Object.fromEntries(written(members, version, isUsual ? undefined : layoutOf(seed, random), random));
}

type AnyCall = Pick<CallKind, "readOnly" | "call"> & { readonly name: string };

/** Returns the kind of a call. An unknown call is made up from its name. */
function kindFor(eventSource: string, name: string): AnyCall {
  const known = eventSource === BRAKET_EVENT_SOURCE ? CALL_KINDS.find((kind) => kind.name === name) : undefined;
  if (known !== undefined) return known;
  const readOnly = /^(?:Describe|Get|List|Search)/.test(name);
  const [service] = eventSource.split(".");
  return {
    name,
    readOnly,
    call: (random) => ({
      region: REGION,
      requestParameters: { exampleName: "example" },
      responseElements: readOnly ? null : { exampleArn: `arn:aws:${service}:${REGION}:${ACCOUNT}:example/${random.uuid()}` },
    }),
  };
}

function errorFor(eventSource: string, kind: AnyCall, by: ReturnType<typeof callerOf>, random: ReturnType<typeof randomOf>) {
  if (eventSource === BRAKET_EVENT_SOURCE) return refusalFor(kind, by, random);
  return denialOf(`${eventSource.split(".")[0]}:${kind.name}`, by);
}
