const root = require("braket-cloudtrail");
const largeLogs = require("braket-cloudtrail/large-logs");
const parse = require("braket-cloudtrail/parse");
const redaction = require("braket-cloudtrail/redact");
const testing = require("braket-cloudtrail/testing");
const zod = require("braket-cloudtrail/zod");

import("./answers.mjs")
  .then(({ answers }) => answers({ root, parse, redaction, largeLogs, testing, zod }))
  .then((found) => console.log(JSON.stringify(found)));
