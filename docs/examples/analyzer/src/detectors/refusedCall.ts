import { type BraketEvent, errorOf } from "braket-cloudtrail";
import { type Detector, onEachEvent } from "./detector.js";
import { alarm, type Finding, notice, unknown } from "./finding.js";
import { reasonOf } from "./reasonOf.js";

/** Was a call denied? By a policy, by a VPC endpoint, or because its credentials were not valid. Other refusals are usual. */
export function refusedCall(event: BraketEvent): Finding[] {
  const error = errorOf(event);
  if (error === undefined) return [];
  const { eventName } = event;
  switch (reasonOf(error)) {
    case "access-denied": {
      // A status alone is that of a denial and of expired credentials.
      if (/^\d+$/.test(error.code) && !("gate" in error)) {
        return [unknown(`${eventName} was refused with status ${error.code}, by a policy or for its credentials`)];
      }
      const policy = "denial" in error ? error.denial?.policyType : undefined;
      return [alarm(`was denied ${eventName}${policy ? ` by a policy of type ${policy}` : ""}`)];
    }
    case "network-policy":
      return [alarm(`was denied ${eventName} by the policy of VPC endpoint ${event.vpcEndpointId ?? "(not logged)"}`)];
    case "invalid-credentials":
      return [alarm(`called ${eventName} with credentials that are not valid`)];
    case "expired-credentials":
      return [notice(`called ${eventName} with credentials that have expired`)];
    case "unknown":
      return [unknown(`${eventName} failed with a code that says nothing about denials`)];
    default:
      return [];
  }
}

export const refusedCallDetector: Detector = {
  tells: "A call was denied by a policy, or its credentials were not valid. Expired credentials are a notice.",
  cannotSee:
    "What was attempted, where a denied call was logged without parameters. Whether expired credentials had been stolen.",
  unknownWhen: "The record has only an HTTP status such as 403, or a code that is hidden or that nobody knows.",
  needs: "one event",
  detect: onEachEvent(refusedCall),
};
