import { type BraketEvent, type CostRates, costBasisOf, costBoundOf, principalOf } from "braket-cloudtrail";

/** Made-up prices. Take yours from the pricing page or the Pricing API. */
const rates: CostRates = {
  currency: "USD",
  devices: {
    "ionq/Forte-1": { task: 0.3, shot: 0.08 },
    "iqm/Garnet": { task: 0.3, shot: 0.0015 },
    "quera/Aquila": { task: 0.3, shot: 0.01 },
    "rigetti/Cepheus-1-108Q": { task: 0.3, shot: 0.0009 },
  },
  instanceMinute: { "ml.m5.large": 0.002 },
  volumeGbMonth: 0.15,
};

/** The most that each caller's tasks and jobs of a month may cost, with a mark from `alarm` on. */
export function costBounds(events: readonly BraketEvent[], alarm = 50): string[] {
  const sums = new Map<string, number>();
  const open = new Map<string, number>();
  for (const event of events) {
    const basis = costBasisOf(event);
    if (basis === undefined) continue;
    const row = `${event.eventTime.slice(0, 7)} ${principalOf(event).actorLabel}, ${basis.device?.name ?? "an unknown device"}`;
    const { amount, reason } = costBoundOf(basis, rates);
    if (amount === undefined) open.set(`${row}: ${reason}`, (open.get(`${row}: ${reason}`) ?? 0) + 1);
    else sums.set(row, (sums.get(row) ?? 0) + amount);
  }
  const lines = [...sums].map(([row, sum]) => `${row}: at most $${sum.toFixed(2)}${sum >= alarm ? "  <-- look" : ""}`);
  return [...lines.sort(), ...[...open].map(([row, count]) => `${row}, ${count} times`).sort()];
}
