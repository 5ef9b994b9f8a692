import { devicesOfRows } from "../../src/facts/deviceRows.js";

/** Prints the devices as one JSON text, a device a line: to make them from their rows cost an import 0.3 ms. */
export function emitDevices(): string {
  const lines = devicesOfRows().map((device) => JSON.stringify(device));
  return `// Written by \`npm run generate\` from src/facts/deviceRows.ts. Do not edit.

/** The devices that \`braketDevices\` has, as JSON. */
export const DEVICES = \`[
${lines.join(",\n")}
]\`;
`;
}
