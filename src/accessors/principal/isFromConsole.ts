import type { BraketEvent } from "../../events/event.js";
import type { BraketOtherEvent } from "../../events/otherEvents.js";
import { flagOf } from "../../readers/flag.js";

/**
 * Whether the credentials come from a console session. CloudTrail says so at the top of the record (documented); third parties
 * report it in the session.
 */
export function isFromConsole(event: BraketEvent | BraketOtherEvent): boolean {
  const inSession = event.userIdentity?.sessionContext?.attributes?.sessionCredentialFromConsole;
  return flagOf(event.sessionCredentialFromConsole) ?? flagOf(inSession) ?? false;
}
