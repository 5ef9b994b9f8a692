import { type BraketOtherEvent, isNetworkActivityEvent } from "braket-cloudtrail";
import type { Detector } from "./detector.js";
import { alarm, type Finding, unknown } from "./finding.js";

/**
 * Did a VPC endpoint keep a call from Braket? Such a call never reached Braket, so it is no `BraketEvent`. CloudTrail writes a
 * network activity event, which `parseBraketEvents` puts into `others`.
 */
export function networkDenial(other: BraketOtherEvent): Finding[] {
  if (!isNetworkActivityEvent(other) || other.errorCode === undefined) return [];
  const endpoint = `VPC endpoint ${other.vpcEndpointId ?? "(not logged)"}`;
  if (other.errorCode === "VpceAccessDenied") return [alarm(`was denied ${other.eventName} by the policy of ${endpoint}`)];
  return [unknown(`${other.eventName} failed at ${endpoint} with ${other.errorCode}, perhaps not by its policy`)];
}

export const networkDenialDetector: Detector = {
  tells: "The policy of a VPC endpoint denied a call, before it reached Braket.",
  cannotSee: "The parameters of the call, and calls through endpoints whose network activity no trail logs.",
  unknownWhen: "The call failed at the endpoint with another code than VpceAccessDenied.",
  needs: "one event",
  detect: ({ others }) => others.flatMap((event) => networkDenial(event).map((finding) => ({ ...finding, event }))),
};
