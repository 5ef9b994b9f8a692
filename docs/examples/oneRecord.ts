import { readFileSync } from "node:fs";
import { formatIssues, safeParseBraketEvent } from "braket-cloudtrail";

const { data: event, error } = safeParseBraketEvent(readFileSync(process.argv[2] ?? 0, "utf8"));
if (event) console.log(event.eventName, event.awsRegion);
else console.error(error.code, formatIssues(error));
