import { accountsOf, type BraketEvent, credentialOf, isCrossAccount, principalOf, resourcesOf } from "braket-cloudtrail";
import { type Detector, onEachEvent } from "./detector.js";
import { alarm, type Finding, notice, unknown } from "./finding.js";
import { ownerOf } from "./ownerOf.js";
import { DEFAULT_SETTINGS } from "./settings.js";

/** Did another account call, or is the call about a task, job or limit of another account? */
export function otherAccount(event: BraketEvent, { accounts } = DEFAULT_SETTINGS): Finding[] {
  const { actor, recipient } = accountsOf(event);
  const { kind } = principalOf(event);
  const { delegate } = credentialOf(event);
  if (kind === "anonymous") return [alarm(`${event.eventName} was called without credentials`)];
  if (kind !== "aws-service" && (actor === undefined || recipient === undefined)) {
    return [unknown(`the accounts of ${event.eventName} were not logged`)];
  }
  const findings: Finding[] = [];
  if (delegate !== undefined) findings.push(notice(`a product of account ${delegate.accountId} called ${event.eventName}`));
  if (!isCrossAccount(event)) return findings;
  const isForeign = (account: string | undefined) => ownerOf(account, event, accounts) === "foreign";
  if (isForeign(actor)) findings.push(alarm(`account ${actor} called ${event.eventName}`));
  const about = resourcesOf(event).filter(({ relation }) => relation === "subject" || relation === "created");
  const owner = about.map(({ accountId }) => accountId).find(isForeign);
  if (owner !== undefined) findings.push(alarm(`${event.eventName} is about a resource of account ${owner}`));
  return findings;
}

export const otherAccountDetector: Detector = {
  tells: "A caller of another account, a caller without credentials, or a task, job or limit of another account.",
  cannotSee: "Who of another account assumed a role of yours: only the record of AssumeRole shows it.",
  unknownWhen: "The account of the caller or of the record was not logged.",
  needs: "one event",
  detect: onEachEvent(otherAccount),
};
