import { type BraketEvent, errorOf } from "braket-cloudtrail";
import { alarm, type Finding, notice } from "./finding.js";
import { reasonOf } from "./reasonOf.js";

/**
 * Was a call denied? By a policy, by a VPC endpoint, or because its credentials were not valid. Other refusals are usual.
 *
 * It cannot know: what was attempted, where a denied call was logged without parameters.
 */
export function refusedCall(event: BraketEvent): Finding[] {
  const error = errorOf(event);
  if (error === undefined) return [];
  switch (reasonOf(error)) {
    case "access-denied": {
      const policy = "denial" in error ? error.denial?.policyType : undefined;
      return [alarm(`was denied ${event.eventName}${policy ? ` by a policy of type ${policy}` : ""}`)];
    }
    case "network-policy":
      return [alarm(`was denied ${event.eventName} by the policy of VPC endpoint ${event.vpcEndpointId ?? "(not logged)"}`)];
    case "invalid-credentials":
      return [alarm(`called ${event.eventName} with credentials that are not valid`)];
    case "expired-credentials":
      return [notice(`called ${event.eventName} with credentials that have expired`)];
    default:
      return [];
  }
}
