// Runs the packed tarball as CommonJS, in which zod must not be loaded by the root.
const assert = require("node:assert/strict");
const root = require("braket-cloudtrail");

assert.equal(Object.keys(require.cache).filter((file) => file.includes("node_modules")).length, 1, "the root is one file");
assert.equal(root.safeParseBraketEvent("{").error.code, "invalid-json");
const { BraketEventSchema } = require("braket-cloudtrail/zod");
assert.equal(BraketEventSchema.safeParse({}).success, false);
assert.equal(require("braket-cloudtrail/package.json").name, "braket-cloudtrail");
console.log(`CommonJS: ${Object.keys(root).length} exports of the root.`);
