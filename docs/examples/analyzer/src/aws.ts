import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { SNS } from "@aws-sdk/client-sns";
import type { FindingInLog } from "./detectors/index.js";
import { dynamoMemory } from "./dynamoMemory.js";
import type { Analyzer } from "./handlers.js";
import { settings } from "./settings.js";

const { TABLE_NAME = "", TOPIC_ARN = "" } = process.env;
const topic = new SNS();

/** The analyzer of the Lambda functions: it remembers in DynamoDB, logs every finding as a line of JSON, and sends alarms to SNS. */
export const analyzer: Analyzer = {
  settings,
  memory: dynamoMemory(new DynamoDB(), TABLE_NAME),
  async send({ event, ...finding }: FindingInLog) {
    const Message = JSON.stringify({ ...finding, eventID: event.eventID });
    console.log(Message);
    if (finding.level === "alarm") await topic.publish({ TopicArn: TOPIC_ARN, Subject: `Braket: ${finding.detector}`, Message });
  },
};
