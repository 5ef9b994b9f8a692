import { BRAKET_EVENT_BRIDGE_SOURCE } from "../../facts/service.js";
import { LONGEST_MENTION } from "./lines.js";
import { indexOfMention } from "./mention.js";

/** The name of the sender in ASCII. */
const SENDER = /* @__PURE__ */ Array.from(BRAKET_EVENT_BRIDGE_SOURCE, (char) => char.charCodeAt(0));
/** The rarest character of the name, and its place in it. */
const RARE = 0x6b;
const RARE_AT = /* @__PURE__ */ SENDER.indexOf(RARE);

const BACKSLASH = 0x5c;
/** The characters of the name as JSON may escape them. */
const ESCAPED_CODE = /^(?:2e|6[125b]|7[247])$/i;

/** The size of the first window. Each window is twice as large as the one before, so that the work is linear in the distance to the hit. */
const FIRST_WINDOW = 4 * LONGEST_MENTION;

/** An index inside the first mention in bytes of the service or of the sender of its own events; -1 if there is none. */
export function indexOfEither(bytes: Uint8Array): number {
  for (let from = 0, size = FIRST_WINDOW; from < bytes.length; from += size - LONGEST_MENTION, size *= 2) {
    const window = bytes.subarray(from, from + size);
    const [service, sender] = [indexOfMention(window), indexOfSender(window)];
    if (service !== -1 || sender !== -1)
      return from + (service === -1 ? sender : sender === -1 ? service : Math.min(service, sender));
    if (from + size >= bytes.length) break;
  }
  return -1;
}

/** Returns the index of the first mention of the sender, or of an escape that may hide it; -1 if there is none. */
export function indexOfSender(bytes: Uint8Array): number {
  const escaped = indexOfEscape(bytes);
  for (let at = bytes.indexOf(RARE, RARE_AT); at !== -1; at = bytes.indexOf(RARE, at + 1)) {
    const start = at - RARE_AT;
    if (escaped !== -1 && escaped < start) break;
    if (SENDER.every((char, i) => bytes[start + i] === char)) return start;
  }
  return escaped;
}

/** The index of the first escape of a character of the name. In nested JSON text backslashes multiply. */
function indexOfEscape(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(BACKSLASH); at !== -1; at = bytes.indexOf(BACKSLASH, at)) {
    const start = at;
    while (bytes[at] === BACKSLASH) at++;
    if (bytes[at] !== 0x75 || bytes[at + 1] !== 0x30 || bytes[at + 2] !== 0x30) continue;
    if (ESCAPED_CODE.test(String.fromCharCode(...bytes.subarray(at + 3, at + 5)))) return start;
  }
  return -1;
}
