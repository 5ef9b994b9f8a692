// Example logs
export { exampleLog, exampleRecords } from "../testing/exampleLog.js";
