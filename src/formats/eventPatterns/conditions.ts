import { memberOf } from "../../readers/path.js";
import { isObject } from "../../validation/kinds.js";
import { checkOption } from "../../validation/option.js";

/** A whole ARN, or the beginning of one. */
export type ArnMatcher = string | { readonly prefix: string };

/** A condition on an ARN: one of a list must match, or none of a list may match. */
export type ArnCondition =
  | ArnMatcher
  | readonly [ArnMatcher, ...ArnMatcher[]]
  | { readonly "anything-but": ArnMatcher | readonly [string, ...string[]] };

/** What a member may match, in the syntax of EventBridge. */
export type EventBridgeMatcher =
  | string
  | number
  | { prefix: string | { "equals-ignore-case": string } }
  | { "equals-ignore-case": string }
  | { "anything-but": string[] | { prefix: string } }
  | { numeric: (string | number)[] }
  | { exists: boolean };

/** Returns what matches where the member is absent. */
export const absent = (): EventBridgeMatcher => ({ exists: false });

/** An ARN, or `local:` for a simulator inside a job. A name such as `iqm/Garnet` would never match. */
const isArn = (value: unknown) => typeof value === "string" && value.includes(":");

/** The matchers of a condition. With `isInPath` each ARN matches in its percent-encoded form too, as in the path of a request. */
export function arnMatchers(name: string, condition: ArnCondition, isInPath?: boolean): EventBridgeMatcher[] {
  const not = memberOf(condition, "anything-but") as ArnMatcher | readonly string[] | undefined;
  const items = [not ?? condition].flat() as ArnMatcher[];
  const isItem = (item: unknown) => isArn(item) || (!Array.isArray(not) && isArn(memberOf(item, "prefix")));
  const isKnown = items.length > 0 && items.every(isItem);
  checkOption(isKnown, name, 'ARNs, { prefix } or { "anything-but" }', condition);
  if (not) return [{ "anything-but": isObject(not) ? { prefix: not.prefix as string } : (items as string[]) }];
  return items.flatMap((item) => {
    const [text, matching] =
      typeof item === "string" ? [item, (arn: Text) => arn] : [item.prefix, (prefix: Text) => ({ prefix })];
    const encoded = { "equals-ignore-case": text.replaceAll(":", "%3A").replaceAll("/", "%2F") };
    return [matching(text), ...(isInPath ? [matching(encoded)] : [])];
  });
}

type Text = string | { "equals-ignore-case": string };
