import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The lines of the demo that tell the story of the deleted spending limit. */
const STORY = /^(?:time|09-07 (?:07:29|09:31)|09-08 13:15|09-09 08:02|09-10|09-11 06:59|09-11 07:50|09-12 11:20)/;

const CHARACTER = 8.5;
const ROW = 24;
const MARGIN = 24;
const BAR = 40;

/** Draws some lines of the demo as a terminal, for the README and the front page of the site. */
export function emitPicture(): string {
  const printed = outputOfDemo();
  const end = printed.findIndex((line) => line.startsWith("Who ran how much"));
  const rows = printed.slice(0, end).filter((line) => STORY.test(line));
  const cells = rows.map((line) => line.split(/ {2,}/));
  const columns = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)) + 2) ?? [];
  // Each cell has its own place, so that the columns stay aligned in every font.
  const places = columns.map((_, column) => MARGIN + CHARACTER * columns.slice(0, column).reduce((sum, width) => sum + width, 0));
  const width = Math.ceil(MARGIN + CHARACTER * (columns.reduce((sum, length) => sum + length, 0) - 2) + MARGIN);
  const height = BAR + ROW * (cells.length + 1) + MARGIN;
  const y = (row: number) => BAR + ROW * (row + 1);
  const texts = cells.flatMap((row, index) =>
    row.map((cell, column) => text(cell, places[column] ?? 0, y(index + 1), index === 0 ? "dim" : classOf(cell, column))),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>The output of the demo: who did what on Amazon Braket in a week</title>
<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d7dbe6}.dim{fill:#8b93a7}.done{fill:#7ee2a8}.refused{fill:#ff9a9a}.prompt{fill:#a5b4fc}</style>
<rect width="${width}" height="${height}" rx="12" fill="#151a28"/>
<circle cx="24" cy="20" r="6" fill="#ff6058"/><circle cx="44" cy="20" r="6" fill="#ffbd2e"/><circle cx="64" cy="20" r="6" fill="#28c941"/>
${[text("$ npm run demo", MARGIN, y(0), "prompt"), ...texts].join("\n")}
</svg>
`;
}

function outputOfDemo(): string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "docs/examples/demo.ts"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`docs/examples/demo.ts: expected that the demo runs, found an error\n${stderr}`);
  return stdout.split("\n");
}

function classOf(cell: string, column: number): string {
  if (column === 0) return "dim";
  return cell === "done" ? "done" : cell.startsWith("refused: ") ? "refused" : "cell";
}

function text(content: string, x: number, y: number, name: string): string {
  return `<text class="${name}" x="${Math.round(x)}" y="${y}">${content.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;
}
