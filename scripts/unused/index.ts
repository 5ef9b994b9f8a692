import { join } from "node:path";
import { run } from "../package/command.js";
import { Report } from "../package/report.js";
import { projectWithTools, ROOT } from "../package/tools.js";

/** Finds unused files, exports and dependencies. The configuration is `knip.json`. */
const project = projectWithTools("unused");
const report = new Report();
await report.check("knip", () => {
  run(process.execPath, [join(project, "node_modules/knip/bin/knip.js"), "--no-progress"], ROOT);
  return "nothing is unused";
});
report.end();
