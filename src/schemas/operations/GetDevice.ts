import * as z from "zod/v4";
import { DeviceStatus, DeviceType, QueueName, QueuePriority, text } from "../shapes.js";
import { JsonDocument, operation, optional, required, shape } from "../vocabulary.js";

const DeviceQueueInfo = shape("DeviceQueueInfo", "One queue of a device.", {
  queue: optional(QueueName, "The queue.", "code"),
  queueSize: optional(z.string(), "The number of entries in the queue, as text.", "quantity"),
  queuePriority: optional(QueuePriority, "The priority within the queue.", "code"),
});

export const GetDevice = operation("GetDevice", {
  asked: "Somebody read a device.",
  request: {
    deviceArn: required(z.string(), text.deviceArn, "arn"),
  },
  response: {
    deviceArn: optional(z.string(), text.deviceArn, "arn"),
    deviceName: optional(z.string(), "The name of the device.", "names"),
    providerName: optional(z.string(), "The name of the company that runs the device.", "names"),
    deviceType: optional(DeviceType, "The type of the device.", "code"),
    deviceStatus: optional(DeviceStatus, "The status of the device.", "code"),
    deviceCapabilities: optional(JsonDocument, "The capabilities of the device.", "programs"),
    deviceQueueInfo: optional(z.array(DeviceQueueInfo), "The queues of the device."),
  },
});
