// Written by `npm run generate` from src/schemas/. Do not edit.

import type { BraketEvent, EventNamed } from "../events/event.js";

/** The names of all events that this version models, in alphabetical order. */
export const BRAKET_EVENT_NAMES = [
  "CancelJob",
  "CancelQuantumTask",
  "CreateJob",
  "CreateQuantumTask",
  "CreateSpendingLimit",
  "DeleteSpendingLimit",
  "GetDevice",
  "GetJob",
  "GetQuantumTask",
  "ListTagsForResource",
  "SearchDevices",
  "SearchJobs",
  "SearchQuantumTasks",
  "SearchSpendingLimits",
  "TagResource",
  "UntagResource",
  "UpdateSpendingLimit",
] as const;

/** Tells whether an event is a `CancelJob`, successful or not. */
export function isCancelJobEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CancelJob"> {
  return event.eventName === "CancelJob";
}

/** Tells whether an event is a `CancelQuantumTask`, successful or not. */
export function isCancelQuantumTaskEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CancelQuantumTask"> {
  return event.eventName === "CancelQuantumTask";
}

/** Tells whether an event is a `CreateJob`, successful or not. */
export function isCreateJobEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CreateJob"> {
  return event.eventName === "CreateJob";
}

/** Tells whether an event is a `CreateQuantumTask`, successful or not. */
export function isCreateQuantumTaskEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CreateQuantumTask"> {
  return event.eventName === "CreateQuantumTask";
}

/** Tells whether an event is a `CreateSpendingLimit`, successful or not. */
export function isCreateSpendingLimitEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CreateSpendingLimit"> {
  return event.eventName === "CreateSpendingLimit";
}

/** Tells whether an event is a `DeleteSpendingLimit`, successful or not. */
export function isDeleteSpendingLimitEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "DeleteSpendingLimit"> {
  return event.eventName === "DeleteSpendingLimit";
}

/** Tells whether an event is a `GetDevice`, successful or not. */
export function isGetDeviceEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "GetDevice"> {
  return event.eventName === "GetDevice";
}

/** Tells whether an event is a `GetJob`, successful or not. */
export function isGetJobEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "GetJob"> {
  return event.eventName === "GetJob";
}

/** Tells whether an event is a `GetQuantumTask`, successful or not. */
export function isGetQuantumTaskEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "GetQuantumTask"> {
  return event.eventName === "GetQuantumTask";
}

/** Tells whether an event is a `ListTagsForResource`, successful or not. */
export function isListTagsForResourceEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "ListTagsForResource"> {
  return event.eventName === "ListTagsForResource";
}

/** Tells whether an event is a `SearchDevices`, successful or not. */
export function isSearchDevicesEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "SearchDevices"> {
  return event.eventName === "SearchDevices";
}

/** Tells whether an event is a `SearchJobs`, successful or not. */
export function isSearchJobsEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "SearchJobs"> {
  return event.eventName === "SearchJobs";
}

/** Tells whether an event is a `SearchQuantumTasks`, successful or not. */
export function isSearchQuantumTasksEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "SearchQuantumTasks"> {
  return event.eventName === "SearchQuantumTasks";
}

/** Tells whether an event is a `SearchSpendingLimits`, successful or not. */
export function isSearchSpendingLimitsEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "SearchSpendingLimits"> {
  return event.eventName === "SearchSpendingLimits";
}

/** Tells whether an event is a `TagResource`, successful or not. */
export function isTagResourceEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "TagResource"> {
  return event.eventName === "TagResource";
}

/** Tells whether an event is a `UntagResource`, successful or not. */
export function isUntagResourceEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "UntagResource"> {
  return event.eventName === "UntagResource";
}

/** Tells whether an event is a `UpdateSpendingLimit`, successful or not. */
export function isUpdateSpendingLimitEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "UpdateSpendingLimit"> {
  return event.eventName === "UpdateSpendingLimit";
}
