import type { BraketEvent, CostRates } from "braket-cloudtrail";
import { type CostRow, costTotalsOf, timelinesOf } from "braket-cloudtrail/timelines";

/** Made-up prices in US dollars. Take yours from Braket's pricing page. */
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

/** What tasks and jobs cost by person, by device, and by a tag such as the team that pays. */
export function costsOf(events: readonly BraketEvent[], tag = "project"): string[] {
  const totals = costTotalsOf(timelinesOf(events, []), rates, { tag });
  return [
    line("all", totals, totals.currency),
    ...totals.byPerson.map((row) => line(`person ${row.label}`, row, totals.currency)),
    ...totals.byDevice.map((row) => line(`device ${row.label}`, row, totals.currency)),
    ...totals.byTag.map((row) => line(`${tag} ${row.label}`, row, totals.currency)),
  ];
}

/** The three sums stay apart: what is known, what is at most, and how many have no bound. */
function line(of: string, { known, bounded, unbounded }: Omit<CostRow, "label">, currency: string): string {
  return `${of}: ${known.toFixed(2)} ${currency}, at most ${bounded.toFixed(2)} more, ${unbounded} without a bound`;
}
