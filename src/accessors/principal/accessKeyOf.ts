import type { UserIdentity } from "../../generated/types.js";
import { visibleText } from "../../readers/visibleText.js";
import type { PrincipalCredential } from "./principal.js";

/** The access key that signed a call, with its lifetime by the prefix (documented); undefined if the record has none. */
export function accessKeyOf({ accessKeyId }: UserIdentity): PrincipalCredential | undefined {
  const id = visibleText(accessKeyId);
  if (id === undefined) return undefined;
  return { accessKeyId: id, lifetime: id.startsWith("AKIA") ? "long-term" : id.startsWith("ASIA") ? "temporary" : "unknown" };
}
