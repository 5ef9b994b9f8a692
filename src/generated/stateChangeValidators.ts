// Written by `npm run generate` from src/schemas/. Do not edit.

import { isOwn } from "../validation/kinds.js";
import { type Shape, shapesOf } from "../validation/shape.js";

/** The shapes of Braket's own events, in the notation of `shapesOf`. */
const shapeAt = /* @__PURE__ */ shapesOf([
  // 0: DeviceStatusChange, QpuStatusChange, an event that is not modelled
  "s version id account time region replay-name|l resources|o detail",
  // 1: JobStateChangeDetail
  "!s jobArn status|t startedAt endedAt",
  // 2: JobStateChange
  "s version id account time region replay-name|l resources|!1 detail",
  // 3: SpendTimePeriod
  "n startAt endAt",
  // 4: SpendingLimitSpendChangeDetail
  "!s spendingLimitArn|s quantumTaskArn deviceArn spendingLimit totalSpend queuedSpend|3 timePeriod",
  // 5: SpendingLimitSpendChange
  "s version id account time region replay-name|l resources|!4 detail",
  // 6: TaskStateChangeDetail
  "!s quantumTaskArn status|s deviceArn outputS3Bucket outputS3Directory createdAt endedAt eventName|t shots",
  // 7: TaskStateChange
  "s version id account time region replay-name|l resources|!6 detail",
]);

/** The place of each event by its type. */
const PLACES: Readonly<Record<string, number>> = {
  "Braket Device Status Change": 0,
  "Braket Job State Change": 2,
  "Braket QPU Status Change": 0,
  "Braket Spending Limit Spend Change": 5,
  "Braket Task State Change": 7,
};

/** The shape of the events of a type; the shape of any event if the type is not modelled. */
export function shapeOfStateChange(type: string): Shape {
  return shapeAt(isOwn(PLACES, type) ? (PLACES[type] as number) : 0);
}
