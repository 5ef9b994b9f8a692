import { type BraketEvent, parseBraketEvent } from "../../src/entries/index.js";
import { minimalRecord, type TestRecord } from "./records.js";

/** The smallest SearchDevices event, with some members of the record. */
export function searchWith(members: TestRecord): BraketEvent {
  return parseBraketEvent(minimalRecord("SearchDevices", { requestParameters: {}, ...members }));
}
