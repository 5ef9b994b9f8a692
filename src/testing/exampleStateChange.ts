import { factsOfStateChange } from "../facts/stateChanges.js";
import type { BraketStateChangeType, StateChangesByType } from "../generated/stateChangeTypes.js";
import { checkOption, checkOptions } from "../validation/option.js";
import { ACCOUNT } from "./account.js";
import { exampleEvent } from "./exampleEvent.js";
import { EXAMPLE_TIME } from "./exampleOf.js";
import { type ExampleOverrides, overridden } from "./overrides.js";
import { randomOf } from "./random.js";
import { timestampOf } from "./record.js";
import { REGION, seedOf } from "./usual.js";

/** The options of `exampleStateChange`. */
export interface ExampleStateChangeOptions<T extends BraketStateChangeType> {
  /** The status of the task or the job. The default is `COMPLETED`. The times and the members match it. */
  readonly status?: string | undefined;
  /** Members that replace those of the event, at any depth. */
  readonly overrides?: ExampleOverrides<StateChangesByType[T]> | undefined;
}

/** The seconds after the creation at which a state is entered. */
const SECONDS: Readonly<Record<string, number>> = { CREATED: 0, QUEUED: 1, RUNNING: 30, CANCELLING: 31 };
const LAST = 35;

/**
 * Returns one of Braket's own EventBridge events, typed to its type.
 *
 * | event | what it is about | where its shape is from |
 * | --- | --- | --- |
 * | task | the task of `exampleEvent("CreateQuantumTask")` | a sample of AWS (documented) |
 * | job | the job of `exampleEvent("CreateJob")` | the members that published code reads (observed) |
 * | spend | the limit of `exampleEvent("CreateSpendingLimit")` | a sample of AWS (documented) |
 * | device, QPU | the device of the task | AWS documents only the name, so the detail is empty |
 *
 * @throws {TypeError} when the type is unknown, or the options are not an object.
 * @example
 * const { tasks: [task] } = timelinesOf(
 *   [exampleEvent("CreateQuantumTask")],
 *   [exampleStateChange("Braket Task State Change"), exampleStateChange("Braket Task State Change", { status: "RUNNING" })],
 * );
 * task.states.map(({ status }) => status); // => ["RUNNING", "COMPLETED"]
 * parseBraketDelivery(inSqs([exampleStateChange("Braket Job State Change")])).stateChanges.length; // => 1
 */
export function exampleStateChange<const T extends BraketStateChangeType>(
  type: T,
  options: ExampleStateChangeOptions<T> = {},
): StateChangesByType[T] {
  checkOptions(options);
  const facts = factsOfStateChange(type);
  checkOption(facts !== undefined, "type", 'the type of an event, such as "Braket Task State Change"', type);
  const { status = "COMPLETED", overrides } = options;
  checkOption(typeof status === "string", "status", "a string", status);
  const time = EXAMPLE_TIME + 1000 * (SECONDS[status] ?? LAST);
  const { resources, detail } = DETAILS[type as BraketStateChangeType]({
    status,
    time,
    isEnd: facts?.terminal.includes(status) === true,
  });
  const event = {
    version: "0",
    id: randomOf(seedOf(`${type} ${status}`)).uuid(),
    "detail-type": type,
    source: "aws.braket",
    account: ACCOUNT,
    time: timestampOf(time),
    region: REGION,
    resources,
    detail,
  };
  return overridden(event, overrides) as StateChangesByType[T];
}

interface Moment {
  readonly status: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly isEnd: boolean;
}

const iso = (time: number) => new Date(time).toISOString();

/** The resources and the detail of each event. */
const DETAILS: Readonly<
  Record<BraketStateChangeType, (moment: Moment) => { readonly resources: string[]; readonly detail: object }>
> = {
  "Braket Task State Change": ({ status, time, isEnd }) => {
    const { requestParameters: asked, responseElements: answer } = exampleEvent("CreateQuantumTask");
    const { quantumTaskArn } = answer;
    const detail = {
      quantumTaskArn,
      status,
      deviceArn: asked.deviceArn,
      shots: String(asked.shots),
      outputS3Bucket: asked.outputS3Bucket,
      outputS3Directory: `${asked.outputS3KeyPrefix}/${quantumTaskArn.split("/").at(-1)}`,
      createdAt: iso(EXAMPLE_TIME),
      eventName: status === "CREATED" ? "INSERT" : "MODIFY",
      ...(isEnd && { endedAt: iso(time) }),
    };
    return { resources: [quantumTaskArn], detail };
  },
  "Braket Job State Change": ({ status, time, isEnd }) => {
    const { jobArn } = exampleEvent("CreateJob").responseElements;
    const startedAt = iso(EXAMPLE_TIME + 1000 * (SECONDS.RUNNING ?? 0));
    const detail = { jobArn, status, ...(isEnd && { startedAt, endedAt: iso(time) }) };
    return { resources: [jobArn], detail };
  },
  "Braket Spending Limit Spend Change": () => {
    const { quantumTaskArn } = exampleEvent("CreateQuantumTask").responseElements;
    const { requestParameters: asked, responseElements: answer } = exampleEvent("CreateSpendingLimit");
    const { spendingLimitArn } = answer;
    const detail = {
      quantumTaskArn,
      deviceArn: asked.deviceArn,
      spendingLimit: asked.spendingLimit,
      spendingLimitArn,
      totalSpend: "9.30",
      queuedSpend: "0.00",
      timePeriod: { startAt: EXAMPLE_TIME, endAt: Date.UTC(2125, 11, 30) },
    };
    return { resources: [spendingLimitArn, quantumTaskArn], detail };
  },
  "Braket Device Status Change": () => ({
    resources: [exampleEvent("CreateQuantumTask").requestParameters.deviceArn ?? ""],
    detail: {},
  }),
  "Braket QPU Status Change": () => ({
    resources: [exampleEvent("CreateQuantumTask").requestParameters.deviceArn ?? ""],
    detail: {},
  }),
};
