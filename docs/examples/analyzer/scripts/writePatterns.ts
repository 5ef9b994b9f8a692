import { readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { patterns } from "../src/patterns.js";

/** Writes the patterns of `src/patterns.ts` into the rules of `template.yaml`. The rest of the file stays as it is. */
const file = new URL("../template.yaml", import.meta.url);
const template = parseDocument(readFileSync(file, "utf8"));
template.setIn(["Resources", "Changes", "Properties", "EventPattern"], patterns.changes);
template.setIn(["Resources", "Tasks", "Properties", "EventPattern"], patterns.tasks);
template.setIn(["Resources", "Refusals", "Properties", "EventPattern"], patterns.refusals);
writeFileSync(file, template.toString({ lineWidth: 0, flowCollectionPadding: true }));
