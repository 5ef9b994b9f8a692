import { run } from "../package/command.js";
import { Report } from "../package/report.js";
import { projectWithTools, ROOT } from "../package/tools.js";
import { deno } from "../runtimes/servers.js";

/**
 * Tries what JSR asks of a package: Deno type-checks `jsr.json`'s entries from the sources, and refuses types that it would have to
 * infer. Nothing is sent. `./zod` is not in `jsr.json`, because the types of schemas are inferred by nature.
 */
const report = new Report();
const project = projectWithTools("runtimes");
await report.check("deno publish --dry-run", () => {
  // The sources import each other as `.js`, as Node needs it. JSR resolves that like TypeScript.
  run(
    deno(project),
    ["publish", "--dry-run", "--allow-dirty", "--no-provenance", "--sloppy-imports", "--config", "jsr.json"],
    ROOT,
  );
  return "types are explicit";
});
report.end();
