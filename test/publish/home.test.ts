import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}/${path}`, "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly repository: { readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
};

/** The one place that says where the repository is: `repository` in package.json. */
const home = manifest.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

describe("the repository's home", () => {
  it("is an address of a repository", () => {
    expect(home).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/);
  });

  it("is the base of the homepage and of the issues", () => {
    expect(manifest.homepage).toBe(`${home}#readme`);
    expect(manifest.bugs.url).toBe(`${home}/issues`);
  });

  it("is the same in every document", () => {
    const below = (folder: string) =>
      readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);
    const documents = [...readdirSync(ROOT), ...below(".github"), ...below("docs")].filter(
      (file) => /\.(?:md|yml|html|json)$/.test(file) && !/[\\/](?:node_modules|dist|cdk\.out)[\\/]/.test(file),
    );
    expect(documents.length).toBeGreaterThan(50);
    const found = documents.flatMap((file) =>
      [...read(file).matchAll(/https:\/\/github\.com\/[\w.-]+\/braket-cloudtrail\b/g)].map(([url]) => ({ file, url })),
    );
    expect(found.filter(({ url }) => url !== home)).toEqual([]);
  });
});

/** npm's page makes relative links absolute, for a repository on GitHub, where they are Markdown and lead from the root. */
describe("the README on npm's page", () => {
  const prose = read("README.md")
    .replaceAll(/^```.*?^```$/gms, "")
    .replaceAll(/`[^`\n]*`/g, "");

  it("is at the root of the repository, with the address in its long form", () => {
    expect(manifest.repository).toEqual({ type: "git", url: `git+${home}.git` });
  });

  it("has links and pictures in Markdown only, and none that leaves the repository", () => {
    expect(prose.match(/<(?:a|img|picture|source)\b/gi)).toBeNull();
    expect(prose.match(/^\[[^\]]+\]:/gm)).toBeNull();
    const targets = [...prose.matchAll(/\]\(([^)]*)\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !/^(?:https:\/\/|#|[\w-]+[\w./-]*(?:#[\w-]+)?$)/.test(target))).toEqual([]);
  });

  it("says in words what each picture shows", () => {
    const pictures = [...prose.matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)].map(([, alt = "", file]) => ({
      file,
      words: alt.split(" ").length,
    }));
    expect(pictures.map(({ file }) => file)).toEqual(["docs/images/demo.svg", "docs/site/playground.png"]);
    for (const { file, words } of pictures) expect(words, file).toBeGreaterThan(8);
  });
});

/** The jobs of a workflow: the name and the text of each. */
function jobsOf(workflow: string): Map<string, string> {
  const parts = (workflow.split(/^jobs:\n/m)[1] ?? "").split(/^ {2}(\w+):\n/m).slice(1);
  return new Map(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ""] as const] : [])));
}

describe("workflows", () => {
  const workflows = readdirSync(`${ROOT}/.github/workflows`).map((file) => [file, read(`.github/workflows/${file}`)] as const);

  it.each(workflows)("%s pins each action by its digest and starts from few permissions", (_file, text) => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action ?? "");
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+/);
    expect(text).toMatch(/^permissions: \{ contents: read \}$/m);
  });

  it("release only a tag whose version is everywhere, before anything else runs", () => {
    const jobs = jobsOf(read(".github/workflows/release.yml"));
    const runs = [...(jobs.get("check") ?? "").matchAll(/- run: (.*)/g)].map(([, command]) => command);
    expect(runs).toEqual(["npm ci --ignore-scripts", 'npm run release:check -- "$TAG"', "bash .ci/run"]);
    for (const [name, job] of jobs) if (name !== "check") expect(job, name).toContain("    needs: check\n");
  });

  it("give the right to publish, and the right to write, to one job each", () => {
    const granted = [...jobsOf(read(".github/workflows/release.yml"))].map(([name, job]) => [
      name,
      / permissions: \{ (.*) \}/.exec(job)?.[1],
    ]);
    expect(granted).toEqual([
      ["check", undefined],
      ["sbom", "contents: write"],
      ["publish", "contents: read, id-token: write"],
    ]);
  });

  it("run scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
    const names = [...workflows.map(([, text]) => text), read(".ci/run")].flatMap((text) =>
      [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ""),
    );
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(scripts).toHaveProperty([name]);
  });
});
