import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../package/tools.js";
import { sbomOf } from "./sbom.js";

/** Writes the software bill of materials of the published package: `npm run sbom`. */
const sbom = sbomOf();
writeFileSync(join(ROOT, "sbom.cdx.json"), `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`sbom.cdx.json: ${sbom.components.map(({ name, version }) => `${name} ${version}`).join(", ")}`);
