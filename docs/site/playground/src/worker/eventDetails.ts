import {
  accountsOf,
  actionOf,
  type BraketEvent,
  clientOf,
  costBasisOf,
  deviceOf,
  errorOf,
  isReadOnly,
  isUnrecognized,
  principalOf,
  resourcesOf,
  sourceOf,
  tagsOf,
  unmodelledFieldsOf,
} from "braket-cloudtrail";
import { type BraketStateChange, braketStateChanges, spendOf, subjectOf } from "braket-cloudtrail/state-changes";
import { dollars, timeText } from "../data/texts.js";
import { definition, descriptionOf, type Schema } from "./documentation.js";
import { type Fields, fieldsOf } from "./fields.js";
import { asCall, timeOfStored } from "./rows.js";
import type { Stored } from "./store.js";

/** An answer of the library about one record. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** All that the page shows of one record. */
export interface EventDetails extends Fields {
  readonly index: number;
  readonly name: string;
  readonly time: string;
  /** What the type of the event means, from the package's JSON Schema. */
  readonly documentation: string;
  readonly facts: readonly Fact[];
  readonly unmodelled: readonly string[];
  readonly json: string;
  /** Whether the library can redact it. */
  readonly redactable: boolean;
}

/** Returns the details of a record. */
export function eventDetails(stored: Stored, index: number): EventDetails {
  const { record } = stored;
  const time = timeText(timeOfStored(stored));
  const json = JSON.stringify(record, null, 2);
  if (stored.kind === "state-change") {
    const name = stored.record["detail-type"];
    const schema = definition(nameOfStateChange(name));
    const about = { index, name, time, json, documentation: descriptionOf(schema) ?? "", unmodelled: [], redactable: false };
    return { ...about, facts: stateChangeFacts(stored.record), ...fieldsOf(record, schema, new Set()) };
  }
  const event = stored.kind === "call" ? stored.record : asCall(stored.record);
  const unmodelled = stored.kind === "call" ? unmodelledFieldsOf(stored.record) : [];
  const { documentation, schema } = stored.kind === "call" ? aboutCall(stored.record) : ABOUT_OTHERS;
  return {
    index,
    name: event.eventName ?? "Insight",
    time,
    documentation,
    facts: stored.kind === "call" ? callFacts(stored.record) : callerFacts(event),
    unmodelled,
    json,
    redactable: true,
    ...fieldsOf(record, schema, new Set(unmodelled)),
  };
}

const ABOUT_OTHERS = {
  documentation: "A record about Braket that is not an API call: a network activity event, a service event or an insight.",
  schema: definition("BraketRecordFields"),
};

function aboutCall(event: BraketEvent): { readonly documentation: string; readonly schema: Schema | undefined } {
  if (isUnrecognized(event)) {
    const schema = definition("UnrecognizedBraketEvent");
    return { documentation: `This version does not know this call. ${descriptionOf(schema) ?? ""}`.trim(), schema };
  }
  const prefix = event.errorCode === undefined ? "Succeeded" : "Failed";
  const whole = definition(`${event.eventName}Event`);
  return { documentation: descriptionOf(whole) ?? "", schema: definition(`${prefix}${event.eventName}Event`) ?? whole };
}

function nameOfStateChange(type: string): string {
  const known = Object.entries(braketStateChanges).find(([name]) => name === type);
  return known?.[1].name ?? "UnrecognizedStateChange";
}

function callerFacts(event: BraketEvent): Fact[] {
  const principal = principalOf(event);
  const source = sourceOf(event);
  const client = clientOf(event);
  const error = errorOf(event);
  return present([
    ["Principal", principal.label],
    ["Kind of principal", principal.kind],
    ["Person", principal.human && `${principal.human.value} (from ${principal.human.via})`],
    ["Made by service", principal.invokedBy],
    ["Source", source.kind === "unknown" ? undefined : `${source.text} (${source.kind})`],
    ["Client", client.kind === "unknown" ? undefined : [client.kind, client.name, client.version].filter(Boolean).join(" ")],
    ["Account", accountsOf(event).recipient],
    ["Region", event.awsRegion],
    ["Error", error && `${error.category} (${error.code})`],
    ["Message", error?.message],
  ]);
}

function callFacts(event: BraketEvent): Fact[] {
  const device = deviceOf(event);
  const error = errorOf(event);
  const cost = costBasisOf(event);
  const action = actionOf(event);
  const refusal = error?.category === "spending-limit" ? error.refusal : undefined;
  const denial = error?.category === "access-denied" ? error : undefined;
  return [
    ...present([
      ["Outcome", error === undefined ? "succeeded" : "failed"],
      ["Effect", isReadOnly(event) ? "reads" : "changes something"],
      [
        "Device",
        device &&
          [device.known?.name ?? device.name, device.known?.provider ?? device.provider, device.region]
            .filter(Boolean)
            .join(", "),
      ],
      ["Shots", cost?.kind === "quantum-task" ? cost.shots?.toString() : undefined],
      [
        "Instances",
        cost?.kind === "hybrid-job" && cost.instanceType ? `${cost.instanceCount ?? "?"} × ${cost.instanceType}` : undefined,
      ],
      ["Program", cost?.kind === "quantum-task" ? action?.kind : undefined],
      ["Estimated cost", refusal && `${dollars(refusal.estimatedCost)}, limit ${dollars(refusal.limit)}`],
      ["Denied by", denial?.denial?.policyType ?? denial?.gate],
    ]),
    ...callerFacts(event),
    ...resourcesOf(event).map(({ relation, kind, name, hidden }) => ({
      label: relation === "subject" ? "About" : `${relation.charAt(0).toUpperCase()}${relation.slice(1)}`,
      value: hidden ? `${kind} (hidden)` : `${kind} ${name}`,
    })),
    ...present([["Tags", tagsText(event)]]),
  ];
}

function tagsText(event: BraketEvent): string | undefined {
  const tags = tagsOf(event);
  if (tags === undefined) return undefined;
  const set = Object.entries(tags.set).map(([name, value]) => `${name}=${value}`);
  const removed = tags.removed.map((name) => `${name} (removed)`);
  return [...set, ...removed, ...(tags.hidden ? ["some hidden"] : [])].join(", ");
}

function stateChangeFacts(change: BraketStateChange): Fact[] {
  const subject = subjectOf(change);
  const spend = spendOf(change);
  return present([
    ["About", subject && `${subject.kind} ${subject.arn}`],
    ["Region", change.region],
    ["Account", change.account],
    ["Limit", spend && dollars(spend.limit)],
    ["Spent", spend && dollars(spend.total)],
    ["Queued", spend && dollars(spend.queued)],
  ]);
}

function present(facts: readonly (readonly [label: string, value: unknown])[]): Fact[] {
  return facts.flatMap(([label, value]) => (typeof value === "string" && value !== "" ? [{ label, value }] : []));
}
