// Written by `npm run generate` from src/schemas/. Do not edit.

import { braketEvent } from "../events/standardSchema.js";
import { attempt } from "../schemas/attempt.js";
import { CancelJob } from "../schemas/operations/CancelJob.js";
import { CancelQuantumTask } from "../schemas/operations/CancelQuantumTask.js";
import { CreateJob } from "../schemas/operations/CreateJob.js";
import { CreateQuantumTask } from "../schemas/operations/CreateQuantumTask.js";
import { CreateSpendingLimit } from "../schemas/operations/CreateSpendingLimit.js";
import { DeleteSpendingLimit } from "../schemas/operations/DeleteSpendingLimit.js";
import { GetDevice } from "../schemas/operations/GetDevice.js";
import { GetJob } from "../schemas/operations/GetJob.js";
import { GetQuantumTask } from "../schemas/operations/GetQuantumTask.js";
import { ListTagsForResource } from "../schemas/operations/ListTagsForResource.js";
import { SearchDevices } from "../schemas/operations/SearchDevices.js";
import { SearchJobs } from "../schemas/operations/SearchJobs.js";
import { SearchQuantumTasks } from "../schemas/operations/SearchQuantumTasks.js";
import { SearchSpendingLimits } from "../schemas/operations/SearchSpendingLimits.js";
import { TagResource } from "../schemas/operations/TagResource.js";
import { UntagResource } from "../schemas/operations/UntagResource.js";
import { UpdateSpendingLimit } from "../schemas/operations/UpdateSpendingLimit.js";
import { routedBy } from "../schemas/routed.js";
import type * as types from "./types.js";

/** The schema of the request parameters of a successful `CancelJob` call. */
export const CancelJobRequestSchema = CancelJob.request;

/** The schema of the response elements of a successful `CancelJob` call, as far as CloudTrail logs them. */
export const CancelJobResponseSchema = CancelJob.response;

/** The schema of the request parameters of a failed `CancelJob` call. Every member is optional at every depth. */
export const CancelJobAttemptSchema = /* @__PURE__ */ attempt<types.CancelJobAttempt>(CancelJob.request);

/** The schema of a `CancelJob` event, with either outcome. It returns the same object. */
export const CancelJobEventSchema = /* @__PURE__ */ routedBy<types.CancelJobEvent>(braketEvent, "CancelJob");

/** The schema of the request parameters of a successful `CancelQuantumTask` call. */
export const CancelQuantumTaskRequestSchema = CancelQuantumTask.request;

/** The schema of the response elements of a successful `CancelQuantumTask` call, as far as CloudTrail logs them. */
export const CancelQuantumTaskResponseSchema = CancelQuantumTask.response;

/** The schema of the request parameters of a failed `CancelQuantumTask` call. Every member is optional at every depth. */
export const CancelQuantumTaskAttemptSchema = /* @__PURE__ */ attempt<types.CancelQuantumTaskAttempt>(CancelQuantumTask.request);

/** The schema of a `CancelQuantumTask` event, with either outcome. It returns the same object. */
export const CancelQuantumTaskEventSchema = /* @__PURE__ */ routedBy<types.CancelQuantumTaskEvent>(
  braketEvent,
  "CancelQuantumTask",
);

/** The schema of the request parameters of a successful `CreateJob` call. */
export const CreateJobRequestSchema = CreateJob.request;

/** The schema of the response elements of a successful `CreateJob` call, as far as CloudTrail logs them. */
export const CreateJobResponseSchema = CreateJob.response;

/** The schema of the request parameters of a failed `CreateJob` call. Every member is optional at every depth. */
export const CreateJobAttemptSchema = /* @__PURE__ */ attempt<types.CreateJobAttempt>(CreateJob.request);

/** The schema of a `CreateJob` event, with either outcome. It returns the same object. */
export const CreateJobEventSchema = /* @__PURE__ */ routedBy<types.CreateJobEvent>(braketEvent, "CreateJob");

/** The schema of the request parameters of a successful `CreateQuantumTask` call. */
export const CreateQuantumTaskRequestSchema = CreateQuantumTask.request;

/** The schema of the response elements of a successful `CreateQuantumTask` call, as far as CloudTrail logs them. */
export const CreateQuantumTaskResponseSchema = CreateQuantumTask.response;

/** The schema of the request parameters of a failed `CreateQuantumTask` call. Every member is optional at every depth. */
export const CreateQuantumTaskAttemptSchema = /* @__PURE__ */ attempt<types.CreateQuantumTaskAttempt>(CreateQuantumTask.request);

/** The schema of a `CreateQuantumTask` event, with either outcome. It returns the same object. */
export const CreateQuantumTaskEventSchema = /* @__PURE__ */ routedBy<types.CreateQuantumTaskEvent>(
  braketEvent,
  "CreateQuantumTask",
);

/** The schema of the request parameters of a successful `CreateSpendingLimit` call. */
export const CreateSpendingLimitRequestSchema = CreateSpendingLimit.request;

/** The schema of the response elements of a successful `CreateSpendingLimit` call, as far as CloudTrail logs them. */
export const CreateSpendingLimitResponseSchema = CreateSpendingLimit.response;

/** The schema of the request parameters of a failed `CreateSpendingLimit` call. Every member is optional at every depth. */
export const CreateSpendingLimitAttemptSchema = /* @__PURE__ */ attempt<types.CreateSpendingLimitAttempt>(
  CreateSpendingLimit.request,
);

/** The schema of a `CreateSpendingLimit` event, with either outcome. It returns the same object. */
export const CreateSpendingLimitEventSchema = /* @__PURE__ */ routedBy<types.CreateSpendingLimitEvent>(
  braketEvent,
  "CreateSpendingLimit",
);

/** The schema of the request parameters of a successful `DeleteSpendingLimit` call. */
export const DeleteSpendingLimitRequestSchema = DeleteSpendingLimit.request;

/** The schema of the response elements of a successful `DeleteSpendingLimit` call, as far as CloudTrail logs them. */
export const DeleteSpendingLimitResponseSchema = DeleteSpendingLimit.response;

/** The schema of the request parameters of a failed `DeleteSpendingLimit` call. Every member is optional at every depth. */
export const DeleteSpendingLimitAttemptSchema = /* @__PURE__ */ attempt<types.DeleteSpendingLimitAttempt>(
  DeleteSpendingLimit.request,
);

/** The schema of a `DeleteSpendingLimit` event, with either outcome. It returns the same object. */
export const DeleteSpendingLimitEventSchema = /* @__PURE__ */ routedBy<types.DeleteSpendingLimitEvent>(
  braketEvent,
  "DeleteSpendingLimit",
);

/** The schema of the request parameters of a successful `GetDevice` call. */
export const GetDeviceRequestSchema = GetDevice.request;

/** The schema of the response elements of a successful `GetDevice` call, as far as CloudTrail logs them. */
export const GetDeviceResponseSchema = GetDevice.response;

/** The schema of the request parameters of a failed `GetDevice` call. Every member is optional at every depth. */
export const GetDeviceAttemptSchema = /* @__PURE__ */ attempt<types.GetDeviceAttempt>(GetDevice.request);

/** The schema of a `GetDevice` event, with either outcome. It returns the same object. */
export const GetDeviceEventSchema = /* @__PURE__ */ routedBy<types.GetDeviceEvent>(braketEvent, "GetDevice");

/** The schema of the request parameters of a successful `GetJob` call. */
export const GetJobRequestSchema = GetJob.request;

/** The schema of the response elements of a successful `GetJob` call, as far as CloudTrail logs them. */
export const GetJobResponseSchema = GetJob.response;

/** The schema of the request parameters of a failed `GetJob` call. Every member is optional at every depth. */
export const GetJobAttemptSchema = /* @__PURE__ */ attempt<types.GetJobAttempt>(GetJob.request);

/** The schema of a `GetJob` event, with either outcome. It returns the same object. */
export const GetJobEventSchema = /* @__PURE__ */ routedBy<types.GetJobEvent>(braketEvent, "GetJob");

/** The schema of the request parameters of a successful `GetQuantumTask` call. */
export const GetQuantumTaskRequestSchema = GetQuantumTask.request;

/** The schema of the response elements of a successful `GetQuantumTask` call, as far as CloudTrail logs them. */
export const GetQuantumTaskResponseSchema = GetQuantumTask.response;

/** The schema of the request parameters of a failed `GetQuantumTask` call. Every member is optional at every depth. */
export const GetQuantumTaskAttemptSchema = /* @__PURE__ */ attempt<types.GetQuantumTaskAttempt>(GetQuantumTask.request);

/** The schema of a `GetQuantumTask` event, with either outcome. It returns the same object. */
export const GetQuantumTaskEventSchema = /* @__PURE__ */ routedBy<types.GetQuantumTaskEvent>(braketEvent, "GetQuantumTask");

/** The schema of the request parameters of a successful `ListTagsForResource` call. */
export const ListTagsForResourceRequestSchema = ListTagsForResource.request;

/** The schema of the response elements of a successful `ListTagsForResource` call, as far as CloudTrail logs them. */
export const ListTagsForResourceResponseSchema = ListTagsForResource.response;

/** The schema of the request parameters of a failed `ListTagsForResource` call. Every member is optional at every depth. */
export const ListTagsForResourceAttemptSchema = /* @__PURE__ */ attempt<types.ListTagsForResourceAttempt>(
  ListTagsForResource.request,
);

/** The schema of a `ListTagsForResource` event, with either outcome. It returns the same object. */
export const ListTagsForResourceEventSchema = /* @__PURE__ */ routedBy<types.ListTagsForResourceEvent>(
  braketEvent,
  "ListTagsForResource",
);

/** The schema of the request parameters of a successful `SearchDevices` call. */
export const SearchDevicesRequestSchema = SearchDevices.request;

/** The schema of the response elements of a successful `SearchDevices` call, as far as CloudTrail logs them. */
export const SearchDevicesResponseSchema = SearchDevices.response;

/** The schema of the request parameters of a failed `SearchDevices` call. Every member is optional at every depth. */
export const SearchDevicesAttemptSchema = /* @__PURE__ */ attempt<types.SearchDevicesAttempt>(SearchDevices.request);

/** The schema of a `SearchDevices` event, with either outcome. It returns the same object. */
export const SearchDevicesEventSchema = /* @__PURE__ */ routedBy<types.SearchDevicesEvent>(braketEvent, "SearchDevices");

/** The schema of the request parameters of a successful `SearchJobs` call. */
export const SearchJobsRequestSchema = SearchJobs.request;

/** The schema of the response elements of a successful `SearchJobs` call, as far as CloudTrail logs them. */
export const SearchJobsResponseSchema = SearchJobs.response;

/** The schema of the request parameters of a failed `SearchJobs` call. Every member is optional at every depth. */
export const SearchJobsAttemptSchema = /* @__PURE__ */ attempt<types.SearchJobsAttempt>(SearchJobs.request);

/** The schema of a `SearchJobs` event, with either outcome. It returns the same object. */
export const SearchJobsEventSchema = /* @__PURE__ */ routedBy<types.SearchJobsEvent>(braketEvent, "SearchJobs");

/** The schema of the request parameters of a successful `SearchQuantumTasks` call. */
export const SearchQuantumTasksRequestSchema = SearchQuantumTasks.request;

/** The schema of the response elements of a successful `SearchQuantumTasks` call, as far as CloudTrail logs them. */
export const SearchQuantumTasksResponseSchema = SearchQuantumTasks.response;

/** The schema of the request parameters of a failed `SearchQuantumTasks` call. Every member is optional at every depth. */
export const SearchQuantumTasksAttemptSchema = /* @__PURE__ */ attempt<types.SearchQuantumTasksAttempt>(
  SearchQuantumTasks.request,
);

/** The schema of a `SearchQuantumTasks` event, with either outcome. It returns the same object. */
export const SearchQuantumTasksEventSchema = /* @__PURE__ */ routedBy<types.SearchQuantumTasksEvent>(
  braketEvent,
  "SearchQuantumTasks",
);

/** The schema of the request parameters of a successful `SearchSpendingLimits` call. */
export const SearchSpendingLimitsRequestSchema = SearchSpendingLimits.request;

/** The schema of the response elements of a successful `SearchSpendingLimits` call, as far as CloudTrail logs them. */
export const SearchSpendingLimitsResponseSchema = SearchSpendingLimits.response;

/** The schema of the request parameters of a failed `SearchSpendingLimits` call. Every member is optional at every depth. */
export const SearchSpendingLimitsAttemptSchema = /* @__PURE__ */ attempt<types.SearchSpendingLimitsAttempt>(
  SearchSpendingLimits.request,
);

/** The schema of a `SearchSpendingLimits` event, with either outcome. It returns the same object. */
export const SearchSpendingLimitsEventSchema = /* @__PURE__ */ routedBy<types.SearchSpendingLimitsEvent>(
  braketEvent,
  "SearchSpendingLimits",
);

/** The schema of the request parameters of a successful `TagResource` call. */
export const TagResourceRequestSchema = TagResource.request;

/** The schema of the response elements of a successful `TagResource` call, as far as CloudTrail logs them. */
export const TagResourceResponseSchema = TagResource.response;

/** The schema of the request parameters of a failed `TagResource` call. Every member is optional at every depth. */
export const TagResourceAttemptSchema = /* @__PURE__ */ attempt<types.TagResourceAttempt>(TagResource.request);

/** The schema of a `TagResource` event, with either outcome. It returns the same object. */
export const TagResourceEventSchema = /* @__PURE__ */ routedBy<types.TagResourceEvent>(braketEvent, "TagResource");

/** The schema of the request parameters of a successful `UntagResource` call. */
export const UntagResourceRequestSchema = UntagResource.request;

/** The schema of the response elements of a successful `UntagResource` call, as far as CloudTrail logs them. */
export const UntagResourceResponseSchema = UntagResource.response;

/** The schema of the request parameters of a failed `UntagResource` call. Every member is optional at every depth. */
export const UntagResourceAttemptSchema = /* @__PURE__ */ attempt<types.UntagResourceAttempt>(UntagResource.request);

/** The schema of a `UntagResource` event, with either outcome. It returns the same object. */
export const UntagResourceEventSchema = /* @__PURE__ */ routedBy<types.UntagResourceEvent>(braketEvent, "UntagResource");

/** The schema of the request parameters of a successful `UpdateSpendingLimit` call. */
export const UpdateSpendingLimitRequestSchema = UpdateSpendingLimit.request;

/** The schema of the response elements of a successful `UpdateSpendingLimit` call, as far as CloudTrail logs them. */
export const UpdateSpendingLimitResponseSchema = UpdateSpendingLimit.response;

/** The schema of the request parameters of a failed `UpdateSpendingLimit` call. Every member is optional at every depth. */
export const UpdateSpendingLimitAttemptSchema = /* @__PURE__ */ attempt<types.UpdateSpendingLimitAttempt>(
  UpdateSpendingLimit.request,
);

/** The schema of a `UpdateSpendingLimit` event, with either outcome. It returns the same object. */
export const UpdateSpendingLimitEventSchema = /* @__PURE__ */ routedBy<types.UpdateSpendingLimitEvent>(
  braketEvent,
  "UpdateSpendingLimit",
);
