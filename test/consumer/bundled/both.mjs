// Uses the schemas and the root in one program.
import { parseBraketEvents } from "braket-cloudtrail";
import { exampleLog } from "braket-cloudtrail/testing";
import { BraketEventSchema } from "braket-cloudtrail/zod";

const { events } = parseBraketEvents(exampleLog(10, 1));
console.log(events.every((event) => BraketEventSchema.parse(event) === event) ? `${events.length} events` : "they disagree");
