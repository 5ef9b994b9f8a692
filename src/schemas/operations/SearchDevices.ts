import * as z from "zod";
import { DeviceStatus, DeviceType, filterMembers, text } from "../shapes.js";
import { operation, optional, shape } from "../vocabulary.js";

const SearchDevicesFilter = shape("SearchDevicesFilter", "A condition by which devices are filtered.", filterMembers);

const DeviceSummary = shape("DeviceSummary", "A device, in short.", {
  deviceArn: optional(z.string(), text.deviceArn, "arn"),
  deviceName: optional(z.string(), "The name of the device.", "names"),
  providerName: optional(z.string(), "The name of the company that runs the device.", "names"),
  deviceType: optional(DeviceType, "The type of the device.", "code"),
  deviceStatus: optional(DeviceStatus, "The status of the device.", "code"),
});

export const SearchDevices = operation("SearchDevices", {
  asked: "Somebody searched for devices.",
  request: {
    filters: optional(z.array(SearchDevicesFilter), "The conditions that all results meet, 10 at most."),
    maxResults: optional(z.number(), text.maxResults, "quantity"),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
  response: {
    devices: optional(z.array(DeviceSummary), "The devices found."),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
});
