import { CancelJob } from "./operations/CancelJob.js";
import { CancelQuantumTask } from "./operations/CancelQuantumTask.js";
import { CreateJob } from "./operations/CreateJob.js";
import { CreateQuantumTask } from "./operations/CreateQuantumTask.js";
import { CreateSpendingLimit } from "./operations/CreateSpendingLimit.js";
import { DeleteSpendingLimit } from "./operations/DeleteSpendingLimit.js";
import { GetDevice } from "./operations/GetDevice.js";
import { GetJob } from "./operations/GetJob.js";
import { GetQuantumTask } from "./operations/GetQuantumTask.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { SearchDevices } from "./operations/SearchDevices.js";
import { SearchJobs } from "./operations/SearchJobs.js";
import { SearchQuantumTasks } from "./operations/SearchQuantumTasks.js";
import { SearchSpendingLimits } from "./operations/SearchSpendingLimits.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UpdateSpendingLimit } from "./operations/UpdateSpendingLimit.js";
import type { StateChange } from "./stateChange.js";
import { DeviceStatusChange } from "./stateChanges/DeviceStatusChange.js";
import { JobStateChange } from "./stateChanges/JobStateChange.js";
import { QpuStatusChange } from "./stateChanges/QpuStatusChange.js";
import { SpendingLimitSpendChange } from "./stateChanges/SpendingLimitSpendChange.js";
import { TaskStateChange } from "./stateChanges/TaskStateChange.js";
import type { Operation } from "./vocabulary.js";

/** All operations of the API, by event name. No other list of them is written by hand. */
export const operations = {
  CancelJob,
  CancelQuantumTask,
  CreateJob,
  CreateQuantumTask,
  CreateSpendingLimit,
  DeleteSpendingLimit,
  GetDevice,
  GetJob,
  GetQuantumTask,
  ListTagsForResource,
  SearchDevices,
  SearchJobs,
  SearchQuantumTasks,
  SearchSpendingLimits,
  TagResource,
  UntagResource,
  UpdateSpendingLimit,
} as const satisfies Record<string, Operation>;

/** Each of Braket's own EventBridge events by its name: the one list of them that is kept by hand. */
export const stateChanges = {
  DeviceStatusChange,
  JobStateChange,
  QpuStatusChange,
  SpendingLimitSpendChange,
  TaskStateChange,
} as const satisfies Record<string, StateChange>;
