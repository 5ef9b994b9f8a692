import type { BraketEvent, CostRates } from "braket-cloudtrail";
import { type CostRow, costTotalsOf, timelinesOf } from "braket-cloudtrail/timelines";

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

/** The most that the tasks and jobs of each caller and each device may cost, with a mark from `alarm` on. */
export function costBounds(events: readonly BraketEvent[], alarm = 50): string[] {
  const { byPerson, byDevice } = costTotalsOf(timelinesOf(events, []), rates);
  const line = ({ label, known, bounded, unbounded }: CostRow) =>
    [
      `${label}: at most $${(known + bounded).toFixed(2)}${known + bounded >= alarm ? "  <-- look" : ""}`,
      ...(unbounded > 0 ? [`${unbounded} without a bound`] : []),
    ].join(", ");
  return [...byPerson, ...byDevice].map(line);
}
