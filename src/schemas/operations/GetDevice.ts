import * as z from "zod";
import { DeviceStatus, DeviceType, QueueName, QueuePriority, text } from "../shapes.js";
import { JsonDocument, operation, optional, required, shape } from "../vocabulary.js";

const DeviceQueueInfo = shape("DeviceQueueInfo", "One queue of a device.", {
  queue: optional(QueueName, "The queue."),
  queueSize: optional(z.string(), "The number of entries in the queue, as text."),
  queuePriority: optional(QueuePriority, "The priority within the queue."),
});

export const GetDevice = operation("GetDevice", {
  asked: "Somebody looked at a device.",
  request: {
    deviceArn: required(z.string(), text.deviceArn),
  },
  response: {
    deviceArn: optional(z.string(), text.deviceArn),
    deviceName: optional(z.string(), "The name of the device."),
    providerName: optional(z.string(), "The name of the company that runs the device."),
    deviceType: optional(DeviceType, "The type of the device."),
    deviceStatus: optional(DeviceStatus, "The status of the device."),
    deviceCapabilities: optional(JsonDocument, "The capabilities of the device."),
    deviceQueueInfo: optional(z.array(DeviceQueueInfo), "The queues of the device."),
  },
});
