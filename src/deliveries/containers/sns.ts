import { isObject } from "../../readers/recordKind.js";
import { type Container, type Hint, NO_RECORD, type Part } from "./container.js";

const SNS: readonly Part[] = [{ path: ["Sns"], holds: "delivery" }];
const MESSAGE: readonly Part[] = [{ path: ["Message"], holds: "delivery" }];

/**
 * An SNS notification, as an item of a Lambda batch, or as the text that SNS sends to SQS, Firehose and others. Its `Message` is the
 * text of any delivery. Messages about the subscription are skipped.
 *
 * ```json
 * {
 *   "EventSource": "aws:sns", "EventVersion": "1.0", "EventSubscriptionArn": "arn:aws:sns:us-east-1:111122223333:trail:…",
 *   "Sns": {
 *     "Type": "Notification", "MessageId": "…", "TopicArn": "arn:aws:sns:us-east-1:111122223333:trail", "Message": "{\"eventVersion\":\"1.11\"}"
 *   }
 * }
 * ```
 */
export const sns: Container = {
  recognise: ({ EventSource, Sns, TopicArn }) => EventSource === "aws:sns" || isObject(Sns) || typeof TopicArn === "string",
  parts: ({ TopicArn, Type }) =>
    typeof TopicArn !== "string" ? SNS : Type === undefined || Type === "Notification" ? MESSAGE : NO_RECORD,
};

/** The hint in the error of `parseBraketEvent`. */
export const snsHint: Hint = [["Sns", "TopicArn"], "an SNS notification", "pass its `Message`, or use parseBraketEvents"];
