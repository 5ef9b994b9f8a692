import type { Kind, ObjectKind } from "./eventKinds.js";

/** Prints the TypeScript type of a kind, and adds the interfaces that it names. */
export function typeOf(kind: Kind, interfaces: Map<string, string>): string {
  switch (kind.kind) {
    case "literal":
      return kind.values.map((value) => JSON.stringify(value)).join(" | ");
    case "array":
      return `Array<${typeOf(kind.item, interfaces)}>`;
    case "map":
      return `{ [key: string]: ${typeOf(kind.value, interfaces)} }`;
    case "union":
      return kind.options.map((option) => typeOf(option, interfaces)).join(" | ");
    case "object":
      if (!interfaces.has(kind.id)) interfaces.set(kind.id, interfaceOf(kind, interfaces));
      return kind.id;
    default:
      return kind.kind;
  }
}

function interfaceOf({ id, members }: ObjectKind, interfaces: Map<string, string>): string {
  const lines = members.map(({ name, of, isOptional }) => {
    const type = typeOf(of, interfaces);
    if (of.kind === "undefined") return `${name}?: undefined;`;
    return isOptional ? `${name}?: ${type} | null | undefined;` : `${name}: ${type};`;
  });
  return `interface ${id} { ${lines.join(" ")} }`;
}
