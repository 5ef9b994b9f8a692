import { ErrorElements, RecordFields } from "../../src/schemas/record.js";
import { type Model, type Node, operationList } from "../generate/model.js";
import { modelOfSchemas } from "../generate/schemas.js";
import { EVENT_SOURCE, needed } from "./zodUnion.js";

/**
 * Returns the code of a module with the schemas of all events, in the functional notation that zod and zod/mini share. It has no
 * descriptions, as if a user had written it by hand. `BraketEvent` is the union.
 */
export function zodSource(zod: "zod" | "zod/mini"): string {
  const model = modelOfSchemas();
  const written = new Map<string, string>();
  const lines: string[] = [`import * as z from "${zod}";`];
  const fields = membersOf(model.add(RecordFields).id, false);
  const errors = shape(model.add(ErrorElements).id, false);
  const names: string[] = [];
  for (const refused of [false, true]) {
    const outcome: string[] = [];
    for (const operation of operationList) {
      const { name, large, request, response } = operation;
      const asked = shape(`${name}Request`, refused);
      const all = large ? `z.union([${asked}, ${shape(`Omitted${name}Request`, false)}])` : asked;
      const answered = refused ? errors : shape(`${name}Response`, false);
      outcome.push(
        `z.looseObject({ ${fields} eventSource: z.literal("${EVENT_SOURCE}"), eventName: z.literal("${name}"), ` +
          `errorCode: ${refused ? "z.string()" : "z.optional(z.undefined())"}, ` +
          `requestParameters: ${!refused && needed(request) ? all : nullish(all)}, ` +
          `responseElements: ${!refused && needed(response) ? answered : nullish(answered)} })`,
      );
    }
    const union = refused ? "Failed" : "Succeeded";
    names.push(union);
    lines.push(`export const ${union} = z.discriminatedUnion("eventName", [${outcome.join(",\n")}]);`);
  }
  lines.push(`export const BraketEvent = z.union([${names.join(", ")}]);`);
  return `${lines.join("\n")}\n`;

  function membersOf(id: string, refused: boolean): string {
    return model
      .shape(id)
      .members.map(({ name, node, required }) => {
        const schema = text(model, node, refused);
        return `${JSON.stringify(name)}: ${node.kind === "undefined" ? `z.optional(${schema})` : required && !refused ? schema : nullish(schema)},`;
      })
      .join(" ");
  }

  function shape(id: string, refused: boolean): string {
    const name = refused ? `${id}Attempt` : id;
    if (!written.has(name)) {
      written.set(name, name);
      const members = membersOf(id, refused);
      lines.push(`export const ${name} = z.looseObject({ ${members} });`);
    }
    return name;
  }

  function text(model: Model, node: Node, refused: boolean): string {
    switch (node.kind) {
      case "string":
      case "enum":
        return "z.string()";
      case "number":
      case "boolean":
      case "unknown":
      case "undefined":
        return `z.${node.kind}()`;
      case "literal":
        return `z.literal(${JSON.stringify(node.values)})`;
      case "shape":
        return shape(node.id, refused);
      case "array":
        return `z.array(${text(model, node.item, refused)})`;
      case "map":
        return `z.record(z.string(), ${text(model, node.value, false)})`;
      case "union":
        return `z.union([${node.options.map((option) => text(model, option, false)).join(", ")}])`;
      case "alias":
        return text(model, node.of, false);
    }
  }
}

function nullish(schema: string): string {
  return `z.optional(z.nullable(${schema}))`;
}
