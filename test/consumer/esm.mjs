import * as root from "braket-cloudtrail";
import * as largeLogs from "braket-cloudtrail/large-logs";
import * as parse from "braket-cloudtrail/parse";
import * as redaction from "braket-cloudtrail/redact";
import * as testing from "braket-cloudtrail/testing";
import * as zod from "braket-cloudtrail/zod";
import { answers } from "./answers.mjs";

console.log(JSON.stringify(await answers({ root, parse, redaction, largeLogs, testing, zod })));
