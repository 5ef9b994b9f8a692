import type { ColumnKind, TableStruct } from "../facts/tableColumns.js";

/** What is known of a column, or of a member of a struct. */
export interface TableMember {
  /** Its name in a record. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Whether every published table has it. */
  readonly always: boolean;
}

const known = new WeakMap<TableStruct, ReadonlyMap<string, TableMember>>();

/** The members of a struct by their plain names. */
export function tableMembers(struct: TableStruct): ReadonlyMap<string, TableMember> {
  let members = known.get(struct);
  if (members === undefined) {
    const entries = Object.entries(struct).map(([key, kind]): [string, TableMember] => {
      const name = key.replace("?", "");
      return [plainName(name), { name, kind, always: name === key }];
    });
    members = new Map(entries);
    known.set(struct, members);
  }
  return members;
}

/** A name as all tables agree on it: they write `eventID` as `eventid`, `eventId` and `event_id`. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}

/** Whether a column holds an array of structs. */
export function isListKind(kind: ColumnKind): kind is readonly [TableStruct] {
  return Array.isArray(kind);
}
