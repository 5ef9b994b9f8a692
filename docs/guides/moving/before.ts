/** Types that a project wrote by hand. They fit the records that its author had seen. */
interface TaskEvent {
  eventName: "CreateQuantumTask";
  userIdentity: { userName: string };
  requestParameters: { deviceArn: string; shots: number };
  responseElements: { quantumTaskArn: string };
}

/** A line for each task. `JSON.parse` returns `any`, so nothing checks that the types fit. */
export function taskLines(log: string): string[] {
  const { Records } = JSON.parse(log);
  return Records.filter((record: { eventName: string }) => record.eventName === "CreateQuantumTask").map(
    ({ userIdentity, requestParameters, responseElements }: TaskEvent) =>
      `${userIdentity.userName}: ${requestParameters.shots} shots, ${responseElements.quantumTaskArn}`,
  );
}
