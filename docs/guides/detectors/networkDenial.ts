import { type BraketOtherEvent, isNetworkActivityEvent } from "braket-cloudtrail";
import { alarm, type Finding } from "./finding.js";

/**
 * Did a VPC endpoint keep a call from Braket? Such a call never reached Braket, so it is no `BraketEvent`. CloudTrail writes a
 * network activity event, which `parseBraketEvents` puts into `others`.
 *
 * It cannot know: the parameters of the call, and calls by endpoints whose network activity no trail logs.
 */
export function networkDenial(other: BraketOtherEvent): Finding[] {
  if (!isNetworkActivityEvent(other) || other.errorCode === undefined) return [];
  const endpoint = `VPC endpoint ${other.vpcEndpointId ?? "(not logged)"}`;
  if (other.errorCode === "VpceAccessDenied") return [alarm(`was denied ${other.eventName} by the policy of ${endpoint}`)];
  return [alarm(`failed to call ${other.eventName} through ${endpoint}: ${other.errorCode}`)];
}
