import { join } from "node:path";
import { build } from "esbuild";

/** Returns the consumer in one file, for runtimes that cannot resolve package names. */
export async function bundled(project: string, last: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import "./evalFree.mjs";
import * as root from "braket-cloudtrail";
import * as largeLogs from "braket-cloudtrail/large-logs";
import * as parse from "braket-cloudtrail/parse";
import * as redaction from "braket-cloudtrail/redact";
import * as testing from "braket-cloudtrail/testing";
import * as zod from "braket-cloudtrail/zod";
import { answers } from "./answers.mjs";
${last}`,
      resolveDir: project,
    },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outfile: join(project, "bundled.mjs"),
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
