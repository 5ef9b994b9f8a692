import { stateChange } from "../stateChange.js";

export const QpuStatusChange = stateChange("QpuStatusChange", {
  type: "Braket QPU Status Change",
  summary:
    "The status of a quantum processor changed. AWS documents the name of the event only, so every member of its detail is uncertain.",
  detail: {},
});
