import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SOURCES = fileURLToPath(new URL("../src/", import.meta.url));

/**
 * The layers of `src/`, from the lowest to the highest, and the layers that each may import. A folder inside a folder is a layer of
 * its own where it is named here. To see the layers is to read this table.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  // Each fact once. Rows of operations name members by the generated types.
  facts: ["generated"],
  // What generated code calls.
  validation: ["facts"],
  // The source of truth, in zod.
  schemas: ["facts", "validation"],
  // Types, validators and tables, written from the schemas.
  generated: ["facts", "validation"],
  // Text and values → parts.
  readers: ["facts"],
  // What is known of each container; the hints of `parseBraketEvent` come from here.
  "deliveries/containers": ["readers"],
  events: ["generated", "validation", "facts", "readers", "deliveries/containers"],
  // Braket's own events: types, parser, and one file a question about one of them.
  stateChanges: ["events", "facts", "readers", "validation", "generated"],
  // The guards and the zod schemas of events are about event types, so they are above them.
  "generated/guards.ts": ["generated", "events"],
  "generated/zod.ts": ["generated", "events", "schemas"],
  "generated/stateChangeGuards.ts": ["generated", "stateChanges"],
  "generated/stateChangeZod.ts": ["generated", "stateChanges", "schemas"],
  "deliveries/bytes": ["events", "facts", "readers", "validation"],
  deliveries: [
    "events",
    "stateChanges",
    "facts",
    "readers",
    "validation",
    "generated",
    "deliveries/bytes",
    "deliveries/containers",
  ],
  accessors: ["events", "facts", "readers", "validation", "generated", "generated/guards.ts"],
  collections: ["accessors", "events", "stateChanges", "facts", "readers", "validation", "generated"],
  formats: ["accessors", "stateChanges", "events", "facts", "readers", "validation", "generated"],
  testing: ["events", "stateChanges", "facts", "readers", "generated", "validation"],
};

/** Entries may import everything, and nothing imports an entry. `events` asks its guards for the names of events. */
const EXCEPTIONS: ReadonlySet<string> = new Set(["events → generated/guards.ts"]);

const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The layer of a file: the longest name in the table that it lies in. */
function layerOf(file: string): string {
  const names = [...Object.keys(LAYERS), "entries"].filter((name) => file === name || file.startsWith(`${name}/`));
  const [longest] = names.sort((left, right) => right.length - left.length);
  if (longest === undefined)
    throw new Error(`src/${file} lies in no layer: put it into a folder of test/layers.test.ts, or name its folder there`);
  return longest;
}

/** The imports of a text that go against the layers, each as `file imports file: layer → layer`. */
function forbiddenImports(file: string, text: string): string[] {
  const from = layerOf(file);
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)\.js"/g)].flatMap(([, path = ""]) => {
    const target = `${normalize(join(file, "..", path))}.ts`;
    const to = layerOf(target);
    const isAllowed = from === to || from === "entries" || LAYERS[from]?.includes(to) || EXCEPTIONS.has(`${from} → ${to}`);
    return isAllowed ? [] : [`src/${file} imports src/${target}: ${from} → ${to}`];
  });
}

describe("the layers of src/", () => {
  it("import one way", () => {
    expect(files.flatMap((file) => forbiddenImports(file, readFileSync(join(SOURCES, file), "utf8")))).toEqual([]);
  });

  it("have no circle", () => {
    const above = (layer: string, seen: readonly string[]): void => {
      if (seen.includes(layer)) throw new Error(`a circle: ${[...seen, layer].join(" → ")}`);
      for (const next of LAYERS[layer] ?? []) if (!(layer === "facts" && next === "generated")) above(next, [...seen, layer]);
    };
    for (const layer of Object.keys(LAYERS)) above(layer, []);
  });

  it("keep root files out: every file lies in a folder", () => {
    expect(files.filter((file) => !file.includes("/"))).toEqual([]);
  });

  const planted = Object.keys(LAYERS).flatMap((from) =>
    [...Object.keys(LAYERS), "entries"]
      .filter((to) => to !== from && !LAYERS[from]?.includes(to) && !EXCEPTIONS.has(`${from} → ${to}`))
      .map((to) => ({ from, to })),
  );

  it.each(planted)("go red, naming the import, for one from $from to $to", ({ from, to }) => {
    const inside = (layer: string) => (layer.endsWith(".ts") ? layer : `${layer}/planted.ts`);
    const up = inside(from)
      .split("/")
      .slice(1)
      .map(() => "..")
      .join("/");
    const text = `import { x } from "${up === "" ? "." : up}/${inside(to).replace(/\.ts$/, "")}.js";`;
    expect(forbiddenImports(inside(from), text)).toEqual([`src/${inside(from)} imports src/${inside(to)}: ${from} → ${to}`]);
  });
});
