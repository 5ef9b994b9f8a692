import { type BraketEvent, historiesOf } from "braket-cloudtrail";

/** A state change as EventBridge delivers it, of the task with the most shots. It has the end of the task, but not who made it. */
const change = {
  "detail-type": "Braket Task State Change",
  detail: {
    quantumTaskArn: "arn:aws:braket:us-west-1:111122223333:quantum-task/1cc7f037-020e-4141-9daf-66f4df8e9961",
    status: "COMPLETED",
    endedAt: "2026-09-10T21:04:19.000Z",
  },
};

/** Whose task has come to its end. */
export function taskOwners(events: readonly BraketEvent[], { detail } = change): string[] {
  const task = historiesOf(events).find(({ arn }) => arn === detail.quantumTaskArn);
  return [
    `${detail.status} at ${detail.endedAt}: made by ${task?.created?.by.label ?? "somebody unknown"} at ${task?.created?.event.eventTime}`,
  ];
}
