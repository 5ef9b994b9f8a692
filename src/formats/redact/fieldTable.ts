import { type FieldTable, readFieldTable } from "../../events/fieldsOfEvent.js";
import { redactions } from "../../generated/validate.js";

let made: FieldTable | undefined;

/** Returns the members of all shapes with their redactions. The table is read at the first use. */
export function fieldTable(): FieldTable {
  made ??= readFieldTable(redactions);
  return made;
}
