// Written by `npm run generate` from src/schemas/. Do not edit.

import type { BraketEvent } from "../events/event.js";
import type {
  CancelJobEvent,
  CancelQuantumTaskEvent,
  CreateJobEvent,
  CreateQuantumTaskEvent,
  CreateSpendingLimitEvent,
  DeleteSpendingLimitEvent,
  GetDeviceEvent,
  GetJobEvent,
  GetQuantumTaskEvent,
  ListTagsForResourceEvent,
  SearchDevicesEvent,
  SearchJobsEvent,
  SearchQuantumTasksEvent,
  SearchSpendingLimitsEvent,
  TagResourceEvent,
  UntagResourceEvent,
  UpdateSpendingLimitEvent,
} from "./types.js";

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
export function isCancelJobEvent(event: BraketEvent): event is CancelJobEvent {
  return event.eventName === "CancelJob";
}

/** Tells whether an event is a `CancelQuantumTask`, successful or not. */
export function isCancelQuantumTaskEvent(event: BraketEvent): event is CancelQuantumTaskEvent {
  return event.eventName === "CancelQuantumTask";
}

/** Tells whether an event is a `CreateJob`, successful or not. */
export function isCreateJobEvent(event: BraketEvent): event is CreateJobEvent {
  return event.eventName === "CreateJob";
}

/** Tells whether an event is a `CreateQuantumTask`, successful or not. */
export function isCreateQuantumTaskEvent(event: BraketEvent): event is CreateQuantumTaskEvent {
  return event.eventName === "CreateQuantumTask";
}

/** Tells whether an event is a `CreateSpendingLimit`, successful or not. */
export function isCreateSpendingLimitEvent(event: BraketEvent): event is CreateSpendingLimitEvent {
  return event.eventName === "CreateSpendingLimit";
}

/** Tells whether an event is a `DeleteSpendingLimit`, successful or not. */
export function isDeleteSpendingLimitEvent(event: BraketEvent): event is DeleteSpendingLimitEvent {
  return event.eventName === "DeleteSpendingLimit";
}

/** Tells whether an event is a `GetDevice`, successful or not. */
export function isGetDeviceEvent(event: BraketEvent): event is GetDeviceEvent {
  return event.eventName === "GetDevice";
}

/** Tells whether an event is a `GetJob`, successful or not. */
export function isGetJobEvent(event: BraketEvent): event is GetJobEvent {
  return event.eventName === "GetJob";
}

/** Tells whether an event is a `GetQuantumTask`, successful or not. */
export function isGetQuantumTaskEvent(event: BraketEvent): event is GetQuantumTaskEvent {
  return event.eventName === "GetQuantumTask";
}

/** Tells whether an event is a `ListTagsForResource`, successful or not. */
export function isListTagsForResourceEvent(event: BraketEvent): event is ListTagsForResourceEvent {
  return event.eventName === "ListTagsForResource";
}

/** Tells whether an event is a `SearchDevices`, successful or not. */
export function isSearchDevicesEvent(event: BraketEvent): event is SearchDevicesEvent {
  return event.eventName === "SearchDevices";
}

/** Tells whether an event is a `SearchJobs`, successful or not. */
export function isSearchJobsEvent(event: BraketEvent): event is SearchJobsEvent {
  return event.eventName === "SearchJobs";
}

/** Tells whether an event is a `SearchQuantumTasks`, successful or not. */
export function isSearchQuantumTasksEvent(event: BraketEvent): event is SearchQuantumTasksEvent {
  return event.eventName === "SearchQuantumTasks";
}

/** Tells whether an event is a `SearchSpendingLimits`, successful or not. */
export function isSearchSpendingLimitsEvent(event: BraketEvent): event is SearchSpendingLimitsEvent {
  return event.eventName === "SearchSpendingLimits";
}

/** Tells whether an event is a `TagResource`, successful or not. */
export function isTagResourceEvent(event: BraketEvent): event is TagResourceEvent {
  return event.eventName === "TagResource";
}

/** Tells whether an event is a `UntagResource`, successful or not. */
export function isUntagResourceEvent(event: BraketEvent): event is UntagResourceEvent {
  return event.eventName === "UntagResource";
}

/** Tells whether an event is a `UpdateSpendingLimit`, successful or not. */
export function isUpdateSpendingLimitEvent(event: BraketEvent): event is UpdateSpendingLimitEvent {
  return event.eventName === "UpdateSpendingLimit";
}
