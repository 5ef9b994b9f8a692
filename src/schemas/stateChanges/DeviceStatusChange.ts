import { stateChange } from "../stateChange.js";

export const DeviceStatusChange = stateChange("DeviceStatusChange", {
  type: "Braket Device Status Change",
  summary:
    "The status of a device changed. AWS documents the name of the event only, so every member of its detail is uncertain.",
  detail: {},
});
