import type { CostRates } from "braket-cloudtrail";
import { parseBraketDelivery } from "braket-cloudtrail/state-changes";
import { type CostRow, costTotalsOf, timelinesOf } from "braket-cloudtrail/timelines";

/** Made-up prices in US dollars. Take yours from Braket's pricing page. */
export const RATES: CostRates = {
  currency: "USD",
  devices: { "rigetti/Cepheus-1-108Q": { task: 0.3, shot: 0.0009 } },
};

/** Writes who spent what, from all items that were kept, in any order. */
export function spendReport(items: readonly unknown[], rates: CostRates = RATES): string {
  const { events, stateChanges } = parseBraketDelivery(items);
  const timelines = timelinesOf(events, stateChanges);
  const totals = costTotalsOf(timelines, rates, { tag: "team" });
  const limits = timelines.spendingLimits.flatMap(({ device, spend }) => {
    const { total, limit } = spend.at(-1)?.spend ?? {};
    return total === undefined ? [] : [`${device?.name ?? "unknown device"}: $${total} of $${limit ?? "unknown"} by AWS's count`];
  });
  return [
    ...totals.byPerson.map((row) => `person ${line(row)}`),
    ...totals.byTag.map((row) => `team ${line(row)}`),
    ...limits,
  ].join("\n");
}

/** Amounts of different certainty are not added up. */
function line({ label, known, bounded, unbounded }: CostRow): string {
  const open = [...(bounded > 0 ? [`at most $${bounded} more`] : []), ...(unbounded > 0 ? [`${unbounded} without a price`] : [])];
  return [`${label}: $${known}`, ...open].join(", ");
}
