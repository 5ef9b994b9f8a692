import { library } from "./built.js";
import { type Answer, assert } from "./harness.js";
import { families } from "./textFamilies.js";

const SMALL = 5_000_000;
const LARGE = 50_000_000;

/** The kinds that the table shows. The tests count the work on all of them. */
const SHOWN =
  /^(?:CSV of records|prose in lines|quotes|open braces|open brackets|backslashes|digits in lines|boundaries|base64|open objects)$/;

/** The most that a megabyte of any text may take, in milliseconds, where it gives no items. */
const MOST_MS_PER_MB = 200;

/** Measures text that is no log file: CSV, prose, quotes, brackets and the like. The time must grow no faster than the text. */
export async function hostileText(): Promise<Answer> {
  const { parseBraketEvents } = await library();
  const parse = (text: string) => {
    try {
      return parseBraketEvents(text).rejected.length;
    } catch {
      return 0;
    }
  };
  const msPerMb = (text: string) => {
    const start = performance.now();
    parse(text);
    return (performance.now() - start) / (text.length / 1e6);
  };
  const shown = families.filter(([name]) => SHOWN.test(name));
  assert(shown.length === 10, "expected ten kinds of text");
  for (const [name, piece] of shown) assert(parse(piece.repeat(1000)) <= 1, `${name}: expected one refusal`);
  const rows = shown.map(([name, piece, before]) => {
    const textOf = (length: number) => before + piece.repeat(Math.ceil(length / piece.length));
    const small = msPerMb(textOf(SMALL));
    return { name, small, large: msPerMb(textOf(LARGE)) };
  });
  const worst = rows.reduce((slowest, row) => (row.large > slowest.large ? row : slowest));
  const growth = Math.max(...rows.filter(({ large }) => large > 1).map(({ small, large }) => large / small));
  return {
    title: "Text that is no log file",
    notes: [`Each text has 5 MB, and then 50 MB. Linear work takes the same time for each megabyte.`],
    head: ["text", "5 MB", "50 MB"],
    rows: rows.map(({ name, small, large }) => [name, `${small.toFixed(1)} ms/MB`, `${large.toFixed(1)} ms/MB`]),
    targets: [
      {
        question: "50 MB of text that is no log file, the slowest kind",
        against: "—",
        target: `≤ ${MOST_MS_PER_MB} ms a MB`,
        measured: `${worst.large.toFixed(0)} ms (${worst.name})`,
        met: worst.large <= MOST_MS_PER_MB,
      },
      {
        question: "the same: 5 MB → 50 MB, time for each MB",
        against: "5 MB",
        target: "≤ 3 ×",
        measured: `${growth.toFixed(2)} ×`,
        met: growth <= 3,
      },
    ],
  };
}
