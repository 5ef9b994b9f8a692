// Uses the CommonJS files.
const { parseBraketEvents } = require("braket-cloudtrail");
const { exampleLog } = require("braket-cloudtrail/testing");

console.log(`${parseBraketEvents(exampleLog(10, 1)).events.length} events`);
