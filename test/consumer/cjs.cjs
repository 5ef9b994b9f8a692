const root = require("braket-cloudtrail");
const parse = require("braket-cloudtrail/parse");
const testing = require("braket-cloudtrail/testing");
const zod = require("braket-cloudtrail/zod");

import("./answers.mjs")
  .then(({ answers }) => answers({ root, parse, testing, zod }))
  .then((found) => console.log(JSON.stringify(found)));
