/**
 * Example events, logs and deliveries for your tests. The same options always give the same example.
 *
 * @module
 */

// Example events and records
export { EXAMPLE_CALLERS, type ExampleCaller } from "../testing/exampleCallers.js";
export { type ExampleEvent, type ExampleEventOptions, exampleEvent } from "../testing/exampleEvent.js";
export type { ExampleOutcome } from "../testing/exampleOf.js";
export { type ExampleOtherEventOptions, type ExampleOtherEvents, exampleOtherEvent } from "../testing/exampleOtherEvent.js";
export { type ExampleRecordOptions, exampleRecord } from "../testing/exampleRecord.js";
export { type ExampleStateChangeOptions, exampleStateChange } from "../testing/exampleStateChange.js";
export type { ExampleOverrides } from "../testing/overrides.js";

// Example logs
export { exampleLog, exampleRecords } from "../testing/exampleLog.js";

// Example deliveries
export type { ExampleContent } from "../testing/deliveries/content.js";
export { gzipped } from "../testing/deliveries/gzipped.js";
export {
  cloudWatchLogsPayload,
  type ExampleCloudWatchLogsEvent,
  type ExampleCloudWatchLogsPayload,
  inCloudWatchLogs,
} from "../testing/deliveries/inCloudWatchLogs.js";
export { type ExampleEventBridgeEvent, inEventBridge } from "../testing/deliveries/inEventBridge.js";
export { type ExampleFirehoseEvent, inFirehose } from "../testing/deliveries/inFirehose.js";
export { type ExampleKafkaEvent, inKafka } from "../testing/deliveries/inKafka.js";
export { type ExampleKinesisEvent, inKinesis } from "../testing/deliveries/inKinesis.js";
export { type ExampleLogFile, inLogFile } from "../testing/deliveries/inLogFile.js";
export { type ExampleLookupEvents, inLookupEvents } from "../testing/deliveries/inLookupEvents.js";
export { type ExampleSnsEvent, inSns } from "../testing/deliveries/inSns.js";
export { type ExampleSqsEvent, inSqs } from "../testing/deliveries/inSqs.js";
