import type { BraketEvent } from "../event.js";
import { isTold } from "../readers/path.js";

/** The text of a member; undefined where it is missing, empty or hidden. */
export function textOf(value: unknown): string | undefined {
  return isTold(value) ? value : undefined;
}

/** A flag that CloudTrail writes as text and other readers as a boolean; undefined where it says neither yes nor no. */
export function flagOf(value: unknown): boolean | undefined {
  const flag = typeof value === "string" ? value.toLowerCase() : value;
  return flag === true || flag === "true" || (flag === false || flag === "false" ? false : undefined);
}

/** Whether the record says that the credentials come from a console session: at its top, or in the session by some readers. */
export function isFromConsole(event: BraketEvent): boolean {
  const inSession = event.userIdentity?.sessionContext?.attributes?.sessionCredentialFromConsole;
  return flagOf(event.sessionCredentialFromConsole) ?? flagOf(inSession) ?? false;
}

/** All members of a result, each stated: those that may be absent as undefined. */
export type Draft<T> = { [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? T[K] | undefined : T[K] };

/** A result without its undefined members, so that absent is absent and equal answers are deeply equal. */
export function answer<T extends object>(draft: Draft<T>, into: object = {}): T {
  const present = into as Partial<T>;
  for (const key in draft) {
    const member = draft[key];
    if (member !== undefined) present[key] = member as T[typeof key];
  }
  return present as T;
}
