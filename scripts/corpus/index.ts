import { type CorpusReport, runCorpus } from "./run.js";
import type { Tally } from "./tally.js";

/**
 * Runs CloudTrail records that you have through the library: `npm run corpus -- <folder or file>`.
 *
 * It reads files of any kind and delivery, also `.gz`. It parses each record as it is, as a Braket call with an unknown name, and as
 * each known Braket call. It prints names of fields and files, and no values. The status is 1 if a record with an unknown name is
 * rejected, because every record of CloudTrail must parse so, and 2 without records.
 */
const [place] = process.argv.slice(2);
if (place === undefined) {
  console.error("expected a folder or a file, found none: npm run corpus -- <folder>");
  process.exitCode = 2;
} else {
  const report = runCorpus(place);
  print(report);
  process.exitCode = report.records === 0 ? 2 : report.unknownName.rejected > 0 ? 1 : 0;
}

function print({ asIs, unknownName, knownNames, ...report }: CorpusReport): void {
  console.log(`${report.files} files, ${report.records} records`);
  console.log(`As they are: ${asIs.parsed} Braket events, ${asIs.others} other records of Braket, ${asIs.skipped} skipped,`);
  console.log(`  ${asIs.rejected} rejected`);
  console.log(`As a Braket call with an unknown name: ${unknownName.parsed} parsed, ${unknownName.rejected} rejected`);
  console.log(`As each known Braket call: ${knownNames.parsed} parsed, ${knownNames.rejected} rejected`);
  section("Files without a delivery", report.unreadable);
  section("Rejected as they are", report.rejectedAsIs);
  section("Rejected with an unknown name", report.rejectedUnknownName);
  section("Rejected as a known call", report.rejectedKnownNames);
  section("Fields that no schema describes", report.unmodelled);
  section("Answers that are unknown", report.unknowns);
}

function section(title: string, tally: Tally): void {
  console.log(`\n${title}${tally.size === 0 ? ": none" : ", by count:"}`);
  const lines = tally.lines();
  for (const line of lines.slice(0, 40)) console.log(line);
  if (lines.length > 40) console.log(`          … and ${lines.length - 40} more kinds`);
}
