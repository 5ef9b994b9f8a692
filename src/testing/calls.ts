import type { BraketEventName } from "../events/event.js";
import type { Account } from "./account.js";
import type { Random } from "./random.js";
import { job, maybe, omitted, quantumTask, TAGS } from "./requests.js";

/** The request and the response of a call, and its region. */
export interface Call {
  readonly region: string;
  readonly requestParameters: Readonly<Record<string, unknown>> | null;
  /** Null for a read, or for a write with an empty response. */
  readonly responseElements: Readonly<Record<string, unknown>> | null;
}

/** A kind of call, and its share of 10,000 calls. Clients poll, so most calls are `GetQuantumTask`. */
export interface CallKind {
  readonly name: BraketEventName;
  readonly weight: number;
  readonly readOnly: boolean;
  readonly call: (random: Random, account: Account) => Call;
}

const queue = (random: Random) =>
  random.weighted<object>([
    [{ additionalAttributeNames: ["QueueInfo"] }, 80],
    [{}, 15],
    [{ additionalAttributeNames: "QueueInfo" }, 5],
  ]);

/** An ARN as in the path of a URL: usually plain, sometimes percent-encoded. */
const inPath = (arn: string, random: Random) => (random.chance(0.03) ? encodeURIComponent(arn) : arn);

const search = (name: string, value: string, random: Random, operator = "EQUAL") => ({
  filters: random.chance(0.7) ? [{ name, values: [value], operator }] : [],
  ...maybe(random, 0.5, { maxResults: random.pick([10, 50, 100]) }),
  ...maybe(random, 0.2, { nextToken: "EXAMPLE" }),
});

const timePeriod = (random: Random) =>
  random.pick<object>([
    { startAt: 1790812800, endAt: 1793491200 },
    { startAt: "Nov 20, 2025, 12:00:00 AM", endAt: "Dec 30, 2125, 12:00:00 AM" },
    { startAt: "2026-09-07T00:00:00Z" },
  ]);

const read = (region: string, requestParameters: Call["requestParameters"]): Call => ({
  region,
  requestParameters,
  responseElements: null,
});

export const CALL_KINDS: readonly [CallKind, ...CallKind[]] = [
  {
    name: "GetQuantumTask",
    weight: 6300,
    readOnly: true,
    call(random, account) {
      const { arn, region } = account.recent("quantum-task");
      return read(region, { quantumTaskArn: inPath(arn, random), ...queue(random) });
    },
  },
  {
    name: "CreateQuantumTask",
    weight: 1400,
    readOnly: false,
    call(random, account) {
      const { arn, region } = account.device();
      const task = account.make("quantum-task", region);
      return {
        region,
        requestParameters: random.chance(0.01) ? omitted(random) : quantumTask(arn, region, random),
        responseElements: { quantumTaskArn: task.arn, ...maybe(random, 0.9, { status: "INITIALIZED" }) },
      };
    },
  },
  {
    name: "GetDevice",
    weight: 700,
    readOnly: true,
    call(random, account) {
      const { arn, region } = account.device();
      return read(region, { deviceArn: inPath(arn, random) });
    },
  },
  {
    name: "GetJob",
    weight: 500,
    readOnly: true,
    call(random, account) {
      const { arn, region } = account.recent("job");
      return read(region, { jobArn: inPath(arn, random), ...queue(random) });
    },
  },
  {
    name: "SearchQuantumTasks",
    weight: 300,
    readOnly: true,
    call(random, account) {
      const { arn, region } = account.device();
      return read(region, search("deviceArn", arn, random));
    },
  },
  {
    name: "SearchDevices",
    weight: 260,
    readOnly: true,
    call: (random, account) =>
      read(
        account.device().region,
        random.chance(0.2) ? null : { filters: [{ name: "deviceType", values: ["QPU", "SIMULATOR"] }] },
      ),
  },
  {
    name: "SearchJobs",
    weight: 120,
    readOnly: true,
    call: (random, account) => read(account.device().region, search("jobName", "vqe", random, "CONTAINS")),
  },
  {
    name: "CreateJob",
    weight: 110,
    readOnly: false,
    call(random, account) {
      const { arn, region } = account.device();
      const { arn: jobArn } = account.make("job", region);
      const requestParameters = random.chance(0.01) ? omitted(random) : job(arn, region, random);
      return { region, requestParameters, responseElements: { jobArn } };
    },
  },
  {
    name: "CancelQuantumTask",
    weight: 70,
    readOnly: false,
    call(random, account) {
      const { arn, region } = account.recent("quantum-task");
      const responseElements = { quantumTaskArn: arn, cancellationStatus: "CANCELLING" };
      return { region, requestParameters: { quantumTaskArn: arn, clientToken: random.uuid() }, responseElements };
    },
  },
  {
    name: "ListTagsForResource",
    weight: 60,
    readOnly: true,
    call(random, account) {
      const { arn, region } = account.recent(random.pick(["quantum-task", "job", "spending-limit"]));
      return read(region, { resourceArn: inPath(arn, random) });
    },
  },
  {
    name: "SearchSpendingLimits",
    weight: 60,
    readOnly: true,
    call(random, account) {
      const { arn, region } = account.device();
      return read(region, search("deviceArn", arn, random));
    },
  },
  {
    name: "TagResource",
    weight: 40,
    readOnly: false,
    call(random, account) {
      const { arn, region } = account.recent(random.pick(["quantum-task", "job", "spending-limit"]));
      return { region, requestParameters: { resourceArn: arn, tags: random.pick(TAGS) }, responseElements: null };
    },
  },
  {
    name: "CancelJob",
    weight: 25,
    readOnly: false,
    call(random, account) {
      const { arn, region } = account.recent("job");
      const responseElements = { jobArn: arn, cancellationStatus: random.pick(["CANCELLING", "CANCELLED"]) };
      return { region, requestParameters: { jobArn: arn }, responseElements };
    },
  },
  {
    name: "UntagResource",
    weight: 20,
    readOnly: false,
    call(random, account) {
      const { arn, region } = account.recent(random.pick(["quantum-task", "job"]));
      const tagKeys = random.chance(0.2) ? "project" : ["project", "owner"];
      return { region, requestParameters: { resourceArn: arn, tagKeys }, responseElements: random.chance(0.5) ? {} : null };
    },
  },
  {
    name: "CreateSpendingLimit",
    weight: 15,
    readOnly: false,
    call(random, account) {
      const { arn, region } = account.device();
      const { arn: spendingLimitArn } = account.make("spending-limit", region);
      const asked = {
        deviceArn: arn,
        spendingLimit: `${random.below(500)}.00`,
        ...maybe(random, 0.5, { timePeriod: timePeriod(random) }),
      };
      const requestParameters = { clientToken: random.uuid(), ...asked, ...maybe(random, 0.3, { tags: random.pick(TAGS) }) };
      return { region, requestParameters, responseElements: { spendingLimitArn } };
    },
  },
  {
    name: "UpdateSpendingLimit",
    weight: 12,
    readOnly: false,
    call(random, account) {
      const { arn, region } = account.recent("spending-limit");
      const asked = { spendingLimit: `${random.below(900)}.00`, ...maybe(random, 0.3, { timePeriod: timePeriod(random) }) };
      return {
        region,
        requestParameters: { spendingLimitArn: arn, clientToken: random.uuid(), ...asked },
        responseElements: random.chance(0.5) ? {} : null,
      };
    },
  },
  {
    name: "DeleteSpendingLimit",
    weight: 8,
    readOnly: false,
    call(_random, account) {
      const { arn, region } = account.recent("spending-limit");
      return { region, requestParameters: { spendingLimitArn: arn }, responseElements: null };
    },
  },
];
