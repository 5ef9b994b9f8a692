import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BraketEvent, parseBraketEvent, parseBraketEvents } from "braket-cloudtrail";
import { describe, expect, it } from "vitest";
import { exampleLogText, fixtureRecord } from "../support/fixtures.js";
import { withMember } from "../support/records.js";

/**
 * The fence "ts questions/qpuRuns.ts" shows that file, which exports a function qpuRuns; the fence "text questions/qpuRuns" shows the
 * lines that it makes of the example log. After a change, `npx vitest run test/guides/questions.test.ts -u` writes the guide.
 */
const GUIDES = new URL("../../docs/guides/", import.meta.url);
const GUIDE = new URL("questions.md", GUIDES);
const FENCE = /^```(ts|text) questions\/(\w+)(?:\.ts)?\n(.*?)^```$/gms;

const guide = readFileSync(GUIDE, "utf8");
const files = readdirSync(new URL("questions/", GUIDES)).map((file) => file.replace(".ts", ""));
const { events } = parseBraketEvents(exampleLogText());

async function answerOf(name: string, asked: readonly BraketEvent[]): Promise<string> {
  const snippet = (await import(`../../docs/guides/questions/${name}.ts`)) as Readonly<Record<string, unknown>>;
  expect(Object.keys(snippet), `questions/${name}.ts exports what it is named after`).toEqual([name]);
  const answer = snippet[name] as (asked: readonly BraketEvent[]) => readonly string[];
  return answer(asked)
    .map((line) => `${line}\n`)
    .join("");
}

describe("the guide of questions", () => {
  it("shows every snippet once, and its answer after it", () => {
    const shown = [...guide.matchAll(FENCE)].map(([, language, name]) => `${language} ${name}`);
    const names = [...guide.matchAll(FENCE)].flatMap(([, language, name]) => (language === "ts" ? (name ?? "") : []));
    expect(shown).toEqual(names.flatMap((name) => [`ts ${name}`, `text ${name}`]));
    expect([...names].sort()).toEqual(files.sort());
    expect(guide.match(/^```\w/gm)).toHaveLength(shown.length);
  });

  it("shows the snippets as they are, and the answers as they come", async () => {
    const answers = new Map<string, string>();
    for (const name of files) answers.set(name, await answerOf(name, events));
    const whole = guide.replace(FENCE, (_, language: string, name: string) =>
      language === "ts"
        ? `\`\`\`ts questions/${name}.ts\n${readFileSync(new URL(`questions/${name}.ts`, GUIDES), "utf8")}\`\`\``
        : `\`\`\`text questions/${name}\n${answers.get(name)}\`\`\``,
    );
    await expect(whole).toMatchFileSnapshot(fileURLToPath(GUIDE));
  });

  it.each(files)("has in %s an answer to the week, and none to an empty log that fails", async (name) => {
    expect(await answerOf(name, events)).not.toBe("");
    await answerOf(name, []);
  });

  it.each(files)("has in %s an answer that does not depend on the order of the log", async (name) => {
    const lines = (answer: string) => answer.split("\n").sort();
    expect(lines(await answerOf(name, [...events].reverse()))).toEqual(lines(await answerOf(name, events)));
  });

  const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";
  const job = fixtureRecord("CreateJob/success");
  const roleNamed = (role: string) => withMember(job, ["requestParameters", "roleArn"], `arn:aws:iam::123456789012:role/${role}`);
  const image = ["requestParameters", "algorithmSpecification", "containerImage", "uri"];
  const session = (sessionIssuer: object) => ({
    ...fixtureRecord("GetDevice/success"),
    userAgent: "x",
    userIdentity: {
      type: "AssumedRole",
      arn: "arn:aws:sts::123456789012:assumed-role/AmazonBraketJobsExecutionRole/s",
      sessionContext: { sessionIssuer },
    },
  });

  it.each<[name: string, record: object, says: string]>([
    ["qpuRuns", fixtureRecord("CreateQuantumTask/omitted"), "unknown device: an unknown number of shots"],
    ["reservedRuns", fixtureRecord("CreateQuantumTask/omitted"), "unknown device: 0 of 1"],
    ["costBounds", fixtureRecord("CreateQuantumTask/omitted"), "1 without a bound"],
    ["tasksInGap", fixtureRecord("CreateQuantumTask/omitted"), "unknown: its device was not logged"],
    ["resultPlaces", fixtureRecord("CreateQuantumTask/omitted"), "unknown: the place was not logged, 1 times"],
    ["unexpectedDevices", fixtureRecord("CreateQuantumTask/omitted"), "unknown: its device was not logged"],
    ["tagsNow", fixtureRecord("CreateJob/omitted"), "hybrid-job: unknown"],
    ["unusualJobs", fixtureRecord("CreateJob/omitted"), "unknown: its parameters were not logged"],
    ["unusualJobs", withMember(job, image, HIDDEN), "unknown: its container image is hidden"],
    ["unusualJobs", withMember(job, image, "292282985366.dkr.ecr.us-west-1.amazonaws.com/a:b"), ": nothing unusual"],
    ["unusualJobs", roleNamed("AmazonBraketJobsExecutionRole-Admin"), "runs as role/AmazonBraketJobsExecutionRole-Admin"],
    ["limitChanges", fixtureRecord("DeleteSpendingLimit/success"), "an unknown device deleted (was an unknown amount)"],
    ["limitsOverTime", fixtureRecord("DeleteSpendingLimit/success"), "unknown device from before the log"],
    ["refusals", { ...job, errorCode: "ExpiredTokenException" }, ": expired-credentials"],
    [
      "originsOfCalls",
      session({ arn: "arn:aws:iam::123456789012:role/service-role/AmazonBraketJobsExecutionRole" }),
      "hybrid job: 1",
    ],
    ["originsOfCalls", session({ arn: "arn:aws:iam::123456789012:role/AmazonBraketJobsExecutionRole" }), "other: 1"],
    ["originsOfCalls", session({}), "role of an unknown path: 1"],
  ])("says in %s what it cannot know, and nothing wrong", async (name, record, says) => {
    expect(await answerOf(name, [parseBraketEvent(record)])).toContain(says);
  });

  it("leads to the headings that it has", () => {
    const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link);
    expect(links).toEqual(headings);
  });
});
