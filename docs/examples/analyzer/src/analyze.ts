import { type BraketBatch, type BraketEvent, dedupe, eventKey, isFailed, timeOf } from "braket-cloudtrail";
import { type FindingInLog, findingsIn, type Settings, usesIn } from "./detectors/index.js";
import type { KeptCall, Memory } from "./memory.js";

/** The calls about spending limits. An account has few of them, so all are kept. */
const ABOUT_LIMITS: ReadonlySet<string> = new Set(["CreateSpendingLimit", "UpdateSpendingLimit", "DeleteSpendingLimit"]);

/** How long before a call refusals are looked at, in milliseconds. */
const LOOK_BACK = 3_600_000;

/**
 * The findings about one delivery that no other delivery has claimed. `delivery` is the same whenever it is delivered again.
 *
 * The order matters: what later calls need is kept first, so that of two functions that run at once one sees the calls of both.
 */
export async function analyze(
  { events, others }: Pick<BraketBatch, "events" | "others">,
  delivery: string,
  { memory, settings }: { readonly memory: Memory; readonly settings: Settings },
): Promise<FindingInLog[]> {
  const fresh = dedupe(events).events;
  await memory.keep(fresh.flatMap(callToKeep));
  const log = [...fresh, ...(await recalled(fresh, memory))];
  const known = new Set<string>();
  for (const { key } of usesIn(fresh)) if (!(await memory.claim(`use ${key}`, delivery))) known.add(key);
  const records: ReadonlySet<unknown> = new Set([...fresh, ...others]);
  const found: FindingInLog[] = [];
  for (const finding of findingsIn({ events: log, others }, { ...settings, known })) {
    // A burst may have begun in an earlier delivery. All else about earlier deliveries was found then.
    if (!records.has(finding.event) && finding.detector !== "refusal-burst") continue;
    if (await memory.claim(`finding ${finding.key}`, delivery)) found.push(finding);
  }
  return found;
}

function callToKeep(event: BraketEvent): KeptCall[] {
  const account = event.recipientAccountId ?? "";
  // The parameters of a refused call are not needed, and may be large.
  if (isFailed(event))
    return [{ kind: "refusal", account, event: { ...event, requestParameters: null, responseElements: null } }];
  return ABOUT_LIMITS.has(event.eventName) ? [{ kind: "limit", account, event }] : [];
}

/** What was kept of earlier deliveries, about the accounts of these events. */
async function recalled(fresh: readonly BraketEvent[], memory: Memory): Promise<BraketEvent[]> {
  const keys = new Set(fresh.map(eventKey));
  const times = fresh.flatMap((event) => timeOf(event)?.getTime() ?? []);
  const since = new Date(times.reduce((first, time) => Math.min(first, time), Infinity) - LOOK_BACK);
  const accounts = new Set(fresh.map(({ recipientAccountId }) => recipientAccountId ?? ""));
  const past: BraketEvent[] = [];
  if (times.length > 0) for (const account of accounts) past.push(...(await memory.recall(account, since.toISOString())));
  return past.filter((event) => !keys.has(eventKey(event)));
}
