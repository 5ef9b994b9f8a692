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

/** Tests whether an event is a `CancelJob` event, with either outcome. */
export function isCancelJobEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CancelJob"> {
  return event.eventName === "CancelJob";
}

/** Tests whether an event is a `CancelQuantumTask` event, with either outcome. */
export function isCancelQuantumTaskEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CancelQuantumTask"> {
  return event.eventName === "CancelQuantumTask";
}

/** Tests whether an event is a `CreateJob` event, with either outcome. */
export function isCreateJobEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CreateJob"> {
  return event.eventName === "CreateJob";
}

/** Tests whether an event is a `CreateQuantumTask` event, with either outcome. */
export function isCreateQuantumTaskEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CreateQuantumTask"> {
  return event.eventName === "CreateQuantumTask";
}

/** Tests whether an event is a `CreateSpendingLimit` event, with either outcome. */
export function isCreateSpendingLimitEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "CreateSpendingLimit"> {
  return event.eventName === "CreateSpendingLimit";
}

/** Tests whether an event is a `DeleteSpendingLimit` event, with either outcome. */
export function isDeleteSpendingLimitEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "DeleteSpendingLimit"> {
  return event.eventName === "DeleteSpendingLimit";
}

/** Tests whether an event is a `GetDevice` event, with either outcome. */
export function isGetDeviceEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "GetDevice"> {
  return event.eventName === "GetDevice";
}

/** Tests whether an event is a `GetJob` event, with either outcome. */
export function isGetJobEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "GetJob"> {
  return event.eventName === "GetJob";
}

/** Tests whether an event is a `GetQuantumTask` event, with either outcome. */
export function isGetQuantumTaskEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "GetQuantumTask"> {
  return event.eventName === "GetQuantumTask";
}

/** Tests whether an event is a `ListTagsForResource` event, with either outcome. */
export function isListTagsForResourceEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "ListTagsForResource"> {
  return event.eventName === "ListTagsForResource";
}

/** Tests whether an event is a `SearchDevices` event, with either outcome. */
export function isSearchDevicesEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "SearchDevices"> {
  return event.eventName === "SearchDevices";
}

/** Tests whether an event is a `SearchJobs` event, with either outcome. */
export function isSearchJobsEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "SearchJobs"> {
  return event.eventName === "SearchJobs";
}

/** Tests whether an event is a `SearchQuantumTasks` event, with either outcome. */
export function isSearchQuantumTasksEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "SearchQuantumTasks"> {
  return event.eventName === "SearchQuantumTasks";
}

/** Tests whether an event is a `SearchSpendingLimits` event, with either outcome. */
export function isSearchSpendingLimitsEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "SearchSpendingLimits"> {
  return event.eventName === "SearchSpendingLimits";
}

/** Tests whether an event is a `TagResource` event, with either outcome. */
export function isTagResourceEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "TagResource"> {
  return event.eventName === "TagResource";
}

/** Tests whether an event is a `UntagResource` event, with either outcome. */
export function isUntagResourceEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "UntagResource"> {
  return event.eventName === "UntagResource";
}

/** Tests whether an event is a `UpdateSpendingLimit` event, with either outcome. */
export function isUpdateSpendingLimitEvent<E extends BraketEvent>(event: E): event is EventNamed<E, "UpdateSpendingLimit"> {
  return event.eventName === "UpdateSpendingLimit";
}
