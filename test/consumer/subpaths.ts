// An entry besides the root, which old resolutions find by `typesVersions`.
import { parseBraketEvents } from "braket-cloudtrail";
import { exampleLog } from "braket-cloudtrail/testing";

export const events: number = parseBraketEvents(exampleLog(10, 1)).events.length;
