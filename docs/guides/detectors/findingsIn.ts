import { type BraketEvent, type BraketOtherEvent, byTime, principalOf } from "braket-cloudtrail";
import { spendingLimitsOf } from "braket-cloudtrail/timelines";
import type { Finding } from "./finding.js";
import { limitChanges } from "./limitChanges.js";
import { networkDenial } from "./networkDenial.js";
import { refusedCall } from "./refusedCall.js";
import { taskWithoutLimit } from "./taskWithoutLimit.js";
import { unusualJob } from "./unusualJob.js";

/** A finding, when it happened, and who did it. */
export interface FindingInLog extends Finding {
  readonly time: string;
  readonly who: string;
}

/** All that the detectors find in a log, in the order of time, then what VPC endpoints denied. */
export function findingsIn(events: readonly BraketEvent[], others: readonly BraketOtherEvent[] = []): FindingInLog[] {
  const limits = spendingLimitsOf(events);
  const changes = limitChanges(events);
  const found = [...events].sort(byTime).flatMap((event) => {
    const changed = changes
      .filter((change) => change.event === event)
      .map(({ level, device = "an unknown device", what }): Finding => ({ level, what: `limit of ${device} ${what}` }));
    const findings = [...refusedCall(event), ...unusualJob(event), ...taskWithoutLimit(event, limits), ...changed];
    return findings.map((finding) => ({ ...finding, time: event.eventTime, who: principalOf(event).label }));
  });
  // A network activity event is no call. Its caller is as it was logged.
  const denied = others.flatMap((other) =>
    networkDenial(other).map((finding) => ({ ...finding, time: other.eventTime, who: other.userIdentity?.arn ?? "unknown" })),
  );
  return [...found, ...denied];
}
