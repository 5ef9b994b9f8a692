// Uses nothing of what it imports: the package declares that it has no side effects, so nothing of it may stay.
import "braket-cloudtrail";
import * as root from "braket-cloudtrail";
import * as largeLogs from "braket-cloudtrail/large-logs";
import * as parse from "braket-cloudtrail/parse";
import * as redaction from "braket-cloudtrail/redact";
import * as rows from "braket-cloudtrail/rows";
import * as standardSchema from "braket-cloudtrail/standard-schema";
import * as stateChanges from "braket-cloudtrail/state-changes";
import * as testing from "braket-cloudtrail/testing";
import * as timelines from "braket-cloudtrail/timelines";

function _unused() {
  return [root, largeLogs, parse, redaction, rows, standardSchema, stateChanges, testing, timelines];
}
console.log("nothing");
