import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "../package/command.js";
import { bundled } from "./bundle.js";

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(
    name = "consumer",
    worker = (
      modules = [(name = "consumer.mjs", esModule = embed "consumer.mjs")],
      compatibilityDate = "2026-07-01",
      compatibilityFlags = ["disallow_eval_during_startup"],
    ),
  )]
);
`;

/** Runs the consumer in the runtime of Cloudflare Workers, without its Node compatibility. */
export async function inWorkerd(project: string): Promise<string> {
  const folder = join(project, "workerd");
  mkdirSync(folder, { recursive: true });
  const test = `export default { async test() { console.log(JSON.stringify(await answers({ root, parse, redaction, largeLogs, testing, zod }))); } };`;
  writeFileSync(join(folder, "consumer.mjs"), await bundled(project, test));
  writeFileSync(join(folder, "config.capnp"), CONFIG);
  const binary = (createRequire(join(project, "package.json"))("workerd") as { readonly default: string }).default;
  const lines = run(binary, ["test", "config.capnp"], folder).split("\n");
  const answers = lines.find((line) => line.startsWith("{"));
  if (answers === undefined) throw new Error("expected answers of the worker, found none");
  return answers;
}
