import { REDACTIONS, type Redaction } from "../../src/facts/redactions.js";
import { bareOf, kindOf } from "./kinds.js";
import type { Model, Node } from "./model.js";

/** A member of a shape: its kind in the notation of the table, and what `redact` does with it unless its value is a shape. */
type Row = readonly [kind: string, name: string, redaction?: Redaction | undefined];

/** The table of shapes for `shapesOf` of src/validation/shape.ts: the text of each shape, after the shapes that it refers to. */
export class Table {
  readonly #model: Model;
  readonly #texts: string[] = [];
  readonly #names: string[] = [];
  /** The redactions of the members of each shape, a digit for each in base 36. */
  readonly #redactions: string[] = [];
  /** The shapes with a function. They have no place in the table. */
  #without: readonly string[];

  constructor(model: Model, without: readonly string[] = []) {
    this.#model = model;
    this.#without = without;
  }

  print(): string {
    const texts = this.#texts.map((text, place) => `// ${place}: ${this.#names[place]}\n${JSON.stringify(text)},`);
    return [`const shapeAt = /* @__PURE__ */ shapesOf([`, ...texts, `]);`].join("\n");
  }

  get size(): number {
    return this.#texts.length;
  }

  /** The texts of some places, as a constant. */
  printTexts(name: string, from: number, to: number): string[] {
    const texts = this.#texts.slice(from, to);
    const lines = texts.map((text, index) => `// ${from + index}: ${this.#names[from + index]}\n${JSON.stringify(text)},`);
    return [`export const ${name} = [`, ...lines, `] as const;`, ""];
  }

  /** The redactions of all shapes, as a constant. */
  printRedactions(): string {
    return `/** The redactions of all members, shape by shape, as indexes of \`REDACTIONS\` in base 36. Inner shapes and absent members have none. */
export const redactions = "${this.#redactions.join("")}";
`;
  }

  /** The place of a shape that may have a function of its own: for what describes shapes, after all checks are printed. */
  describe(id: string): number {
    this.#without = [];
    return this.place(id);
  }

  /** Returns the place of a shape in the table. Shapes with the same members share a place. */
  place(id: string): number {
    if (this.#without.includes(id))
      throw new Error(`${id}: expected a shape of the table, found one with a function: a shape of the table cannot refer to it`);
    return this.add(id, this.groupsOf(id));
  }

  /** Returns the members of a shape, each with its kind in the notation of the table. */
  groupsOf(id: string, members = this.#model.shape(id).members): readonly Row[] {
    return members.map(({ name, required, node, redaction }) => [`${required ? "!" : ""}${this.#kind(node)}`, name, redaction]);
  }

  add(id: string, members: readonly Row[]): number {
    const groups = [...grouped(members, ([kind]) => kind)];
    const text = groups.map(([kind, of]) => `${kind} ${of.map(([, name]) => name).join(" ")}`).join("|");
    const redactions = groups.flatMap(([, of]) => of.map(digitOf)).join("");
    const known = this.#texts.findIndex((other, place) => other === text && this.#redactions[place] === redactions);
    if (known === -1) {
      this.#names.push(id);
      this.#redactions.push(redactions);
      return this.#texts.push(text) - 1;
    }
    if (!this.#names[known]?.split(", ").includes(id)) this.#names[known] += `, ${id}`;
    return known;
  }

  /** Returns the kind of a member with this shape. A shape without members is any object. */
  kindOfShape(id: string): string {
    return this.#model.shape(id).members.length === 0 ? "o" : String(this.place(id));
  }

  /** Returns the kind of a member in the notation of the table. */
  #kind(node: Node): string {
    const bare = bareOf(node);
    if (bare.kind === "shape") return this.kindOfShape(bare.id);
    if (bare.kind === "array" && bareOf(bare.item).kind === "shape") return `*${this.#kind(bare.item)}`;
    return kindOf(node).letter;
  }
}

/** Returns the digit of a member's redaction, and nothing for members without a value of their own: inner shapes and absent ones. */
function digitOf([kind, , redaction = "unmodelled"]: Row): string {
  return /^!?(?:u$|\*?\d)/.test(kind) ? "" : REDACTIONS.indexOf(redaction).toString(36);
}

/** Groups items by a key, in the order of the first item of each group. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
