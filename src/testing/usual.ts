import { ACCOUNT, type Account, type ResourceKind } from "./account.js";
import { type Random, randomOf } from "./random.js";

/** The region of the device that every example uses. */
export const REGION = "eu-north-1";

const DEVICE = { arn: `arn:aws:braket:${REGION}::device/qpu/iqm/Garnet`, region: REGION };

/** Returns a number for a text. The same text gives the same number. Another text almost always gives another. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Returns values that are always the most likely ones, for the usual case. Only ids depend on the seed. */
export function usualOf(seed: number): Random {
  return {
    ...randomOf(seed),
    chance: (probability) => probability >= 0.5,
    pick: ([first]) => first,
    weighted: (entries) => entries.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0],
  };
}

/** The account of single examples: one device, one quantum task, one hybrid job, one spending limit. So they belong together. */
export const USUAL_ACCOUNT: Account = {
  device: () => DEVICE,
  make: usualResource,
  recent: (kind) => usualResource(kind),
};

function usualResource(kind: ResourceKind) {
  return { arn: `arn:aws:braket:${REGION}:${ACCOUNT}:${kind}/${randomOf(seedOf(kind)).uuid()}`, region: REGION };
}
