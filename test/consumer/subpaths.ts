// Entries besides the root, which old resolutions find by `typesVersions`. The events of the root go into them.
import { parseBraketEvents } from "braket-cloudtrail";
import { type BraketEvent, parseBraketEvent } from "braket-cloudtrail/parse";
import { recordsOfRows } from "braket-cloudtrail/rows";
import { isTerminal, safeParseBraketStateChange } from "braket-cloudtrail/state-changes";
import { exampleLog } from "braket-cloudtrail/testing";
import { spendingLimitsOf } from "braket-cloudtrail/timelines";

const batch = parseBraketEvents(exampleLog(10, 1));

export const events: number = batch.events.length;
export const devices: (string | undefined)[] = spendingLimitsOf(batch.events).map(({ device }) => device);

// An event is of the same type wherever it was parsed.
export const [first]: BraketEvent[] = [...batch.events];
export const again: (typeof batch.events)[number] = parseBraketEvent(first);

const change = safeParseBraketStateChange({}).data;
export const ended: boolean = change !== undefined && isTerminal(change);
export const records: number = recordsOfRows([]).records.length;
