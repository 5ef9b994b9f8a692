import type { BraketEvent } from "../../events/event.js";
import { flagOf } from "../../readers/flag.js";

/** Whether the record says that the credentials come from a console session: at its top, or in the session by some readers. */
export function isFromConsole(event: BraketEvent): boolean {
  const inSession = event.userIdentity?.sessionContext?.attributes?.sessionCredentialFromConsole;
  return flagOf(event.sessionCredentialFromConsole) ?? flagOf(inSession) ?? false;
}
