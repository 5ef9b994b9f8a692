import * as z from "zod/v4";
import { DeviceStatus, DeviceType, filterMembers, text } from "../shapes.js";
import { operation, optional, shape } from "../vocabulary.js";

const SearchDevicesFilter = shape("SearchDevicesFilter", "A condition that filters devices.", filterMembers);

const DeviceSummary = shape("DeviceSummary", "The summary of a device.", {
  deviceArn: optional(z.string(), text.deviceArn, "arn"),
  deviceName: optional(z.string(), "The name of the device.", "names"),
  providerName: optional(z.string(), "The name of the company that runs the device.", "names"),
  deviceType: optional(DeviceType, "The type of the device.", "code"),
  deviceStatus: optional(DeviceStatus, "The status of the device.", "code"),
});

export const SearchDevices = operation("SearchDevices", {
  asked: "Somebody searched for devices.",
  request: {
    filters: optional(z.array(SearchDevicesFilter), "The conditions that all results meet, at most 10."),
    maxResults: optional(z.number(), text.maxResults, "quantity"),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
  response: {
    devices: optional(z.array(DeviceSummary), "The devices found."),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
});
