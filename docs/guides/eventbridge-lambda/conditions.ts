import { eventPatternFor } from "braket-cloudtrail/patterns";

const LAB = "arn:aws:iam::444455556666:role";

/** Patterns with conditions on the request and on the caller. */
export const patterns = {
  /** Large tasks on one device, made or refused. */
  largeTasks: eventPatternFor(["CreateQuantumTask"], {
    devices: "arn:aws:braket:us-west-1::device/qpu/rigetti/Cepheus-1-108Q",
    shots: { min: 10_000 },
  }),
  /** Jobs with a role that is not one of the usual ones. */
  unusualRoles: eventPatternFor(["CreateJob"], {
    outcome: "succeeded",
    jobRoles: { "anything-but": { prefix: `${LAB}/service-role/AmazonBraketJobsExecutionRole` } },
  }),
  /** Limits that somebody else than the deployment changes. */
  foreignChanges: eventPatternFor(["CreateSpendingLimit", "UpdateSpendingLimit", "DeleteSpendingLimit"], {
    callerRoles: { "anything-but": `${LAB}/QuantumGuardrailsDeploy` },
  }),
};
