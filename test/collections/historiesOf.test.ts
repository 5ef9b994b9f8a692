import { describe, expect, it } from "vitest";
import { type BraketEvent, historiesOf, parseBraketEvent, type ResourceHistory } from "../../src/entries/index.js";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";
import { minimalRecord, type TestRecord, withMember } from "../support/records.js";

const TASK = "arn:aws:braket:us-east-1:111122223333:quantum-task/b54ff261-9b28-4846-985f-f1955dcb8447";
const LIMIT = "arn:aws:braket:us-west-1:111122223333:spending-limit/a5b5297f-f149-4dca-a45d-ca60bb9d41ed";

let made = 0;
function eventOf(eventName: string, second: number, members: TestRecord): BraketEvent {
  const eventTime = `2026-09-07T08:15:${String(second).padStart(2, "0")}Z`;
  return parseBraketEvent(minimalRecord(eventName, { eventTime, eventID: String(made++), ...members }));
}

const created = (second: number, members: TestRecord = {}) =>
  eventOf("CreateQuantumTask", second, {
    requestParameters: { deviceArn: "d", shots: 1 },
    responseElements: { quantumTaskArn: TASK },
    ...members,
  });
const polled = (second: number, quantumTaskArn = TASK, members: TestRecord = {}) =>
  eventOf("GetQuantumTask", second, { requestParameters: { quantumTaskArn }, ...members });
const cancelled = (second: number, members: TestRecord = {}) =>
  eventOf("CancelQuantumTask", second, { requestParameters: { quantumTaskArn: TASK }, ...members });

const namesOf = (history: ResourceHistory | undefined) => history?.events.map(({ eventName }) => eventName as string);

describe("historiesOf", () => {
  it("puts a task's events in order, whatever order they come in", () => {
    const by = (userName: string) => ({ userIdentity: { type: "IAMUser", userName } });
    const [history, ...others] = historiesOf([
      polled(5),
      cancelled(4, by("cleo")),
      cancelled(3, { errorCode: "ConflictException", ...by("bob") }),
      polled(2, TASK, { errorCode: "ThrottlingException" }),
      created(1, by("ada")),
    ]);
    expect(others).toEqual([]);
    expect(history).toMatchObject({ kind: "quantum-task", arn: TASK, id: "b54ff261-9b28-4846-985f-f1955dcb8447", polls: 2 });
    expect(namesOf(history)).toEqual([
      ...["CreateQuantumTask", "GetQuantumTask", "CancelQuantumTask", "CancelQuantumTask", "GetQuantumTask"],
    ]);
    expect(history?.created?.by).toMatchObject({ kind: "iam-user", userName: "ada" });
    expect(history?.created?.event).toBe(history?.events[0]);
    expect(history?.cancelled?.by).toMatchObject({ userName: "cleo" });
    expect(history?.refused.map(({ errorCode }) => errorCode)).toEqual(["ThrottlingException", "ConflictException"]);
  });

  it.each([
    ["percent-encoded", encodeURIComponent(TASK)],
    ["in lower case", encodeURIComponent(TASK).replaceAll("%3A", "%3a")],
    ["half-encoded", TASK.replaceAll("/", "%2F")],
  ])("treats an ARN that is %s as the same", (_, arn) => {
    const histories = historiesOf([created(1), polled(2, arn)]);
    expect(histories.map(({ arn: known, events }) => [known, events.length])).toEqual([[TASK, 2]]);
  });

  it("returns the caller that deleted a limit, and joins the calls that tagged it", () => {
    const [history] = historiesOf([
      eventOf("CreateSpendingLimit", 1, { requestParameters: { deviceArn: "d" }, responseElements: { spendingLimitArn: LIMIT } }),
      eventOf("UpdateSpendingLimit", 2, { requestParameters: { spendingLimitArn: LIMIT } }),
      eventOf("TagResource", 3, { requestParameters: { resourceArn: encodeURIComponent(LIMIT), tags: {} } }),
      eventOf("DeleteSpendingLimit", 4, { requestParameters: { spendingLimitArn: LIMIT } }),
    ]);
    expect(history).toMatchObject({ kind: "spending-limit", polls: 0, refused: [] });
    expect(history?.events).toHaveLength(4);
    expect(history?.cancelled?.event.eventName).toBe("DeleteSpendingLimit");
  });

  it("has the calls that use a reservation", () => {
    const record = fixtureRecord("CreateQuantumTask/reserved");
    const kinds = historiesOf([parseBraketEvent(record)]).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["quantum-task", "reservation"]);
    const reservation = historiesOf([parseBraketEvent(record)]).find(({ kind }) => kind === "reservation");
    expect(reservation?.created).toBeUndefined();
    expect(reservation?.events).toHaveLength(1);
  });

  it("does not treat a call as the cancellation of a resource that it only lists", () => {
    const [job, other] = historiesOf([
      eventOf("CancelJob", 1, {
        requestParameters: { jobArn: "arn:aws:braket:us-east-1:111122223333:job/a" },
        resources: [{ ARN: TASK }, { ARN: "arn:aws:braket:us-east-1:111122223333:job/a" }],
      }),
    ]).sort((left, right) => left.kind.localeCompare(right.kind));
    expect([job?.kind, job?.cancelled?.event.eventName]).toEqual(["hybrid-job", "CancelJob"]);
    expect([other?.kind, other?.cancelled]).toEqual(["quantum-task", undefined]);
  });

  it("reads only the resources of an unrecognized event", () => {
    const [history] = historiesOf([created(1), eventOf("PauseQuantumTask", 2, { resources: [{ ARN: TASK }] })]);
    expect(namesOf(history)).toEqual(["CreateQuantumTask", "PauseQuantumTask"]);
  });

  it("ignores text that is not such an ARN, and resources that were not created", () => {
    const refused = withMember(fixtureRecord("CreateQuantumTask/success"), ["errorCode"], "ValidationException");
    expect(
      historiesOf([
        parseBraketEvent(fixtureRecord("GetQuantumTask/aws-sample")),
        parseBraketEvent(withMember(refused, ["responseElements"], null)),
        polled(1, "HIDDEN_DUE_TO_SECURITY_REASONS"),
        polled(1, ""),
        eventOf("GetDevice", 1, { requestParameters: { deviceArn: "arn:aws:braket:::device/qpu/a/b" } }),
        eventOf("ListTagsForResource", 1, {
          requestParameters: { resourceArn: "arn:aws:braket:us-east-1:111122223333:unicorn/1" },
        }),
        eventOf("SearchQuantumTasks", 1, { requestParameters: {} }),
      ]),
    ).toEqual([]);
  });

  it("counts a repeated event twice, and an event that names a resource twice once", () => {
    expect(historiesOf([polled(1), polled(1)])[0]?.polls).toBe(2);
    expect(historiesOf([polled(1, TASK, { resources: [{ ARN: TASK }] })])[0]?.polls).toBe(1);
  });

  it("gives the histories in the order of their first events", () => {
    const arns = ["c", "a", "b"].map((id) => `arn:aws:braket:us-east-1:111122223333:quantum-task/${id}`);
    const events = arns.map((arn, index) => polled(index, arn));
    expect(historiesOf(events.reverse()).map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  it("of the week includes every task that was created", () => {
    const records = (JSON.parse(exampleLogText()) as { Records: TestRecord[] }).Records;
    const events = records.flatMap((record) => {
      try {
        return [parseBraketEvent(record)];
      } catch {
        return [];
      }
    });
    const histories = historiesOf(events);
    const tasks = events.filter(({ eventName, errorCode }) => eventName === "CreateQuantumTask" && errorCode === undefined);
    expect(histories.filter(({ kind, created: step }) => kind === "quantum-task" && step !== undefined)).toHaveLength(
      tasks.length,
    );
    expect(histories.filter(({ kind }) => kind === "spending-limit").map(namesOf)).toContainEqual([
      ...["CreateSpendingLimit", "ListTagsForResource", "DeleteSpendingLimit", "DeleteSpendingLimit"],
    ]);
  });
});
