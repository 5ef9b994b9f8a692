import type { BraketEvent } from "../events/event.js";
import { isUnrecognized } from "../events/guards.js";
import { HIDDEN } from "../facts/hidden.js";
import { PARAMETER_RULES, RECORD_RULES, type RedactionCategory, type RedactionRule, type Rules } from "./redaction.js";

/** What to leave in when an event is redacted. */
export interface RedactionPolicy {
  /** The categories to leave as they are; none by default. What a later version learns to take out is taken out until named here. */
  readonly keep?: readonly RedactionCategory[] | undefined;
}

/** What one run carries along. */
interface Run {
  readonly kept: ReadonlySet<RedactionCategory>;
  /** The accounts met so far and the numbers that stand for them. */
  readonly accounts: Map<string, string>;
  /** The objects above the one that is being copied: one that holds itself would have no end. */
  readonly above: object[];
}

/** No event that AWS documents is nested deeper than eight levels. */
const DEEPEST = 100;

/** Members whose whole content the mark can stand for; in the place of other objects an empty one has to stand. */
const MARKED_WHOLE = /* @__PURE__ */ new Set(["action", "deviceParameters", "deviceCapabilities", "hyperParameters", "tags"]);

/** What a text that stays looks like: names of AWS's, ids, times. Longer or stranger texts are hidden. */
const PLAIN_TEXT = /^[\w .:,;/+*()'\u202f-]{0,128}$/;
const AWS_ITSELF = /^(?:AWS Internal(?:\/#)?|(?!.*vpce)[\w.-]+\.(?:amazonaws\.com|api\.aws)|anonymous\w*)$/i;
const LOCAL_DEVICE = /^local:[\w.-]{1,32}\/[\w.-]{1,32}$/;

const ACCOUNT = /^\d{12}$/;
const ARN = /^(arn(:|%3A)[\w*-]{0,32}\2([\w*-]{1,32})\2[\w*-]{0,32})\2([\w*-]{0,32})\2(.*)$/is;
const ARN_INSIDE = /arn(?::|%3A)[^\s"'<>,;()[\]{}]*/gi;
const UUID_OR_ACCOUNT = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<!\d|\d\.)\d{12}(?!\d)/gi;

/** Resources of Braket whose names AWS chose: devices, and whatever has a UUID for a name. */
const NAMED_BY_AWS =
  /^(?:device(?:(?:\/|%2F)[\w.*-]{1,64}){1,3}|[\w-]{1,32}(?:\/|%2F)(?:\*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}))$/i;
/** The type of a resource, and its name. */
const TYPED_RESOURCE = /^([\w-]{1,32}(?:\/|%2F))(.*?)(?:(\/|%2F)(.*))?$/is;

/** What every text has in which something below can be found; most texts have none of it. */
const MAY_TELL = /@|A[KS]IA|arn[:%]|\d\.\d|:[\da-f]*:|\d{12}/i;

/** What gives something away wherever it stands, and the category to which it belongs. */
const TELLTALES: readonly (readonly [RedactionCategory, RegExp])[] = [
  ["accessKeys", /(?:AKIA|ASIA)[A-Z\d]{12}/],
  ["people", /[^\s@]@[^\s@]+\.[a-z]{2}/i],
  ["addresses", /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/],
  ["addresses", /(?:[\da-f]{1,4}:){3}|(?<![\w:])(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?::[\da-f]{0,4}(?!\w)/i],
];

/**
 * Makes a copy of an event that can be shared: in a bug report, with a vendor, as a test's fixture. Without a policy it is without
 * circuits, hyperparameters, tokens, access keys, network addresses, names of people, account ids, names that the customer chose,
 * tags, error texts, user agents, and all that no schema of this version knows. `policy.keep` names categories to leave in.
 *
 * What stays: which call it was, when, where and with what outcome, the kind of caller, devices, quantities (shots, sums of money,
 * run times), and the UUIDs of events, tasks, jobs and limits. In the place of what goes stands the mark that CloudTrail itself
 * writes, `HIDDEN_DUE_TO_SECURITY_REASONS`, which the accessors know. ARNs keep their form. The accounts of one event become
 * `000000000001`, `000000000002` and so on as they come up, so one can still see whether they differ, but only within the event.
 *
 * The copy is an event of the same type: it parses, and redacting it again changes nothing. The input is not changed. Of an
 * unrecognized event no parameters stay. Data nested deeper than 100 levels is left out even where its category is kept. A name
 * that stands in a text that is kept cannot be found: keep `texts` only when you have read them.
 *
 * @example
 * const shared = redact(event);
 * shared.sourceIPAddress; // => "HIDDEN_DUE_TO_SECURITY_REASONS"
 * shared.recipientAccountId; // => "000000000001"
 * deviceOf(shared)?.name; // => "Garnet"
 * redact(event, { keep: ["accounts"] }).recipientAccountId; // => "123456789012"
 */
export function redact<E extends BraketEvent>(event: E, policy: RedactionPolicy = {}): E {
  const run: Run = { kept: new Set(policy.keep), accounts: new Map(), above: [] };
  const parameters = isUnrecognized(event) && !run.kept.has("unmodelled") ? undefined : PARAMETER_RULES;
  const inside = (name: string) => (name === "requestParameters" || name === "responseElements" ? parameters : RECORD_RULES);
  return copyObject(event, RECORD_RULES, run, inside) as unknown as E;
}

/** Copies an object member by member. `inside` tells which rules hold inside a member; undefined empties it. */
function copyObject(source: object, rules: Rules, run: Run, inside: (name: string) => Rules | undefined = () => rules): object {
  const copy: Record<string, unknown> = {};
  run.above.push(source);
  for (const name of Object.keys(source)) {
    const rule = rules.get(name) ?? rules.get("*") ?? "unmodelled";
    if (!rules.has(name) && rule === "unmodelled" && !run.kept.has(rule)) continue;
    const value = copyValue(name, (source as Readonly<Record<string, unknown>>)[name], rule, run, inside(name));
    if (value === undefined) continue;
    // Assigning `__proto__` would change the prototype instead.
    if (name === "__proto__") Object.defineProperty(copy, name, { value, writable: true, enumerable: true, configurable: true });
    else copy[name] = value;
  }
  run.above.pop();
  return copy;
}

function copyValue(name: string, value: unknown, rule: RedactionRule, run: Run, inside: Rules | undefined): unknown {
  if (value === null) return null;
  const isKept = rule === "plain" || (rule !== "arn" && run.kept.has(rule));
  switch (typeof value) {
    case "string":
      return copyText(value, rule, run);
    case "number":
    case "boolean":
    case "bigint":
      return isKept ? value : HIDDEN;
    case "object":
      break;
    default:
      return undefined;
  }
  if (run.above.length >= DEEPEST || run.above.includes(value)) return undefined;
  if (Array.isArray(value)) {
    run.above.push(value);
    const items = value.map((item) => copyValue(name, item, rule, run, inside) ?? null);
    run.above.pop();
    return items;
  }
  if (!isKept || inside === undefined) return MARKED_WHOLE.has(name) ? HIDDEN : {};
  // The names in a map are nobody's members: all of it belongs to the category of the map.
  return copyObject(value, rule === "plain" || rule === "unmodelled" ? inside : new Map([["*", rule]]), run);
}

function copyText(text: string, rule: RedactionRule, run: Run): string {
  switch (rule) {
    case "plain": {
      // Looked at after it is rewritten too: a mark may make it longer than a plain text is.
      const scrubbed = PLAIN_TEXT.test(text) ? scrub(text, run) : HIDDEN;
      return PLAIN_TEXT.test(scrubbed) ? scrubbed : HIDDEN;
    }
    case "arn":
      return copyArn(text, run);
    case "accounts":
      if (run.kept.has(rule) || AWS_ITSELF.test(text)) return text;
      return ACCOUNT.test(text) ? pseudonym(text, run) : HIDDEN;
    case "addresses":
      return run.kept.has(rule) || AWS_ITSELF.test(text) ? text : HIDDEN;
    case "programs":
    case "hyperParameters":
      // Angles and other numbers in them look like accounts and addresses.
      return run.kept.has(rule) ? text : HIDDEN;
    default:
      return run.kept.has(rule) ? scrub(text, run, rule) : HIDDEN;
  }
}

/** A text that stays: hidden after all if something in it gives something away; accounts and ARNs in it are rewritten. */
function scrub(text: string, run: Run, rule: RedactionRule = "plain"): string {
  if (!MAY_TELL.test(text)) return text;
  const rest = text.replace(ARN_INSIDE, " ");
  for (const [category, pattern] of TELLTALES) {
    // Versions in user agents look like addresses.
    if (!run.kept.has(category) && category !== rule && !(category === "addresses" && rule === "clients") && pattern.test(rest))
      return HIDDEN;
  }
  let end = 0;
  let scrubbed = "";
  for (const found of text.matchAll(ARN_INSIDE)) {
    scrubbed += withoutAccounts(text.slice(end, found.index), run) + copyArn(found[0], run);
    end = found.index + found[0].length;
  }
  return scrubbed + withoutAccounts(text.slice(end), run);
}

function withoutAccounts(text: string, run: Run): string {
  if (run.kept.has("accounts")) return text;
  return text.replace(UUID_OR_ACCOUNT, (found) => (found.includes("-") ? found : pseudonym(found, run)));
}

function pseudonym(account: string, { accounts }: Run): string {
  const known = accounts.get(account) ?? String(accounts.size + 1).padStart(12, "0");
  accounts.set(account, known);
  return known;
}

/** An ARN, percent-encoded or not, with its form and without what tells whose it is. */
function copyArn(text: string, run: Run): string {
  const [, head, colon, service = "", account = "", resource = ""] = ARN.exec(text) ?? [];
  if (head === undefined) return run.kept.has("names") || LOCAL_DEVICE.test(text) ? text : HIDDEN;
  const owner = /^(?:aws|\*)?$/.test(account) ? account : copyText(account, "accounts", run);
  return `${head}${colon}${owner}${colon}${copyResource(service.toLowerCase(), resource, run)}`;
}

function copyResource(service: string, resource: string, { kept }: Run): string {
  const name = kept.has("names") ? undefined : HIDDEN;
  const person = kept.has("people") ? undefined : HIDDEN;
  if (service === "braket" && NAMED_BY_AWS.test(resource)) return resource;
  const [, type, first = "", slash = "", rest = ""] = TYPED_RESOURCE.exec(resource) ?? [];
  if (type === undefined) return resource === "root" ? resource : (name ?? resource);
  if (service === "iam" || service === "sts") {
    if (/^assumed-role/i.test(type)) return `${type}${name ?? first}${slash}${slash && (person ?? rest)}`;
    return `${type}${(/^role/i.test(type) ? name : person) ?? `${first}${slash}${rest}`}`;
  }
  return service === "braket" ? `${type}${name ?? `${first}${slash}${rest}`}` : (name ?? resource);
}
