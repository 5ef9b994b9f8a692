import { type BraketEvent, parseBraketEvent } from "../../src/entries/index.js";
import { fixtureRecord } from "./fixtures.js";

/** A valid event with some members of the record in place of the fixture's; undefined takes a member away. */
export function eventWith(changes: Readonly<Record<string, unknown>>, fixture = "GetDevice/success"): BraketEvent {
  return parseBraketEvent({ ...fixtureRecord(fixture), ...changes });
}
