// Written by `npm run generate` from src/schemas/. Do not edit.

import { issuesOfEvent } from "../events/parse.js";
import { attempt } from "../schemas/attempt.js";
import { operations } from "../schemas/index.js";
import { routed } from "../schemas/routed.js";
import type * as types from "./types.js";

/** The schema of the request parameters of a successful `CancelJob` call. */
export const CancelJobRequestSchema = operations.CancelJob.request;

/** The schema of the response elements of a successful `CancelJob` call, as far as CloudTrail logs them. */
export const CancelJobResponseSchema = operations.CancelJob.response;

/** The schema of the request parameters of a failed `CancelJob` call. Every member is optional at every depth. */
export const CancelJobAttemptSchema = /* @__PURE__ */ attempt<types.CancelJobAttempt>(operations.CancelJob.request);

/** The schema of a `CancelJob` event, with either outcome. It returns the same object. */
export const CancelJobEventSchema = /* @__PURE__ */ routed<types.CancelJobEvent>((value) => issuesOfEvent(value, "CancelJob"));

/** The schema of the request parameters of a successful `CancelQuantumTask` call. */
export const CancelQuantumTaskRequestSchema = operations.CancelQuantumTask.request;

/** The schema of the response elements of a successful `CancelQuantumTask` call, as far as CloudTrail logs them. */
export const CancelQuantumTaskResponseSchema = operations.CancelQuantumTask.response;

/** The schema of the request parameters of a failed `CancelQuantumTask` call. Every member is optional at every depth. */
export const CancelQuantumTaskAttemptSchema = /* @__PURE__ */ attempt<types.CancelQuantumTaskAttempt>(
  operations.CancelQuantumTask.request,
);

/** The schema of a `CancelQuantumTask` event, with either outcome. It returns the same object. */
export const CancelQuantumTaskEventSchema = /* @__PURE__ */ routed<types.CancelQuantumTaskEvent>((value) =>
  issuesOfEvent(value, "CancelQuantumTask"),
);

/** The schema of the request parameters of a successful `CreateJob` call. */
export const CreateJobRequestSchema = operations.CreateJob.request;

/** The schema of the response elements of a successful `CreateJob` call, as far as CloudTrail logs them. */
export const CreateJobResponseSchema = operations.CreateJob.response;

/** The schema of the request parameters of a failed `CreateJob` call. Every member is optional at every depth. */
export const CreateJobAttemptSchema = /* @__PURE__ */ attempt<types.CreateJobAttempt>(operations.CreateJob.request);

/** The schema of a `CreateJob` event, with either outcome. It returns the same object. */
export const CreateJobEventSchema = /* @__PURE__ */ routed<types.CreateJobEvent>((value) => issuesOfEvent(value, "CreateJob"));

/** The schema of the request parameters of a successful `CreateQuantumTask` call. */
export const CreateQuantumTaskRequestSchema = operations.CreateQuantumTask.request;

/** The schema of the response elements of a successful `CreateQuantumTask` call, as far as CloudTrail logs them. */
export const CreateQuantumTaskResponseSchema = operations.CreateQuantumTask.response;

/** The schema of the request parameters of a failed `CreateQuantumTask` call. Every member is optional at every depth. */
export const CreateQuantumTaskAttemptSchema = /* @__PURE__ */ attempt<types.CreateQuantumTaskAttempt>(
  operations.CreateQuantumTask.request,
);

/** The schema of a `CreateQuantumTask` event, with either outcome. It returns the same object. */
export const CreateQuantumTaskEventSchema = /* @__PURE__ */ routed<types.CreateQuantumTaskEvent>((value) =>
  issuesOfEvent(value, "CreateQuantumTask"),
);

/** The schema of the request parameters of a successful `CreateSpendingLimit` call. */
export const CreateSpendingLimitRequestSchema = operations.CreateSpendingLimit.request;

/** The schema of the response elements of a successful `CreateSpendingLimit` call, as far as CloudTrail logs them. */
export const CreateSpendingLimitResponseSchema = operations.CreateSpendingLimit.response;

/** The schema of the request parameters of a failed `CreateSpendingLimit` call. Every member is optional at every depth. */
export const CreateSpendingLimitAttemptSchema = /* @__PURE__ */ attempt<types.CreateSpendingLimitAttempt>(
  operations.CreateSpendingLimit.request,
);

/** The schema of a `CreateSpendingLimit` event, with either outcome. It returns the same object. */
export const CreateSpendingLimitEventSchema = /* @__PURE__ */ routed<types.CreateSpendingLimitEvent>((value) =>
  issuesOfEvent(value, "CreateSpendingLimit"),
);

/** The schema of the request parameters of a successful `DeleteSpendingLimit` call. */
export const DeleteSpendingLimitRequestSchema = operations.DeleteSpendingLimit.request;

/** The schema of the response elements of a successful `DeleteSpendingLimit` call, as far as CloudTrail logs them. */
export const DeleteSpendingLimitResponseSchema = operations.DeleteSpendingLimit.response;

/** The schema of the request parameters of a failed `DeleteSpendingLimit` call. Every member is optional at every depth. */
export const DeleteSpendingLimitAttemptSchema = /* @__PURE__ */ attempt<types.DeleteSpendingLimitAttempt>(
  operations.DeleteSpendingLimit.request,
);

/** The schema of a `DeleteSpendingLimit` event, with either outcome. It returns the same object. */
export const DeleteSpendingLimitEventSchema = /* @__PURE__ */ routed<types.DeleteSpendingLimitEvent>((value) =>
  issuesOfEvent(value, "DeleteSpendingLimit"),
);

/** The schema of the request parameters of a successful `GetDevice` call. */
export const GetDeviceRequestSchema = operations.GetDevice.request;

/** The schema of the response elements of a successful `GetDevice` call, as far as CloudTrail logs them. */
export const GetDeviceResponseSchema = operations.GetDevice.response;

/** The schema of the request parameters of a failed `GetDevice` call. Every member is optional at every depth. */
export const GetDeviceAttemptSchema = /* @__PURE__ */ attempt<types.GetDeviceAttempt>(operations.GetDevice.request);

/** The schema of a `GetDevice` event, with either outcome. It returns the same object. */
export const GetDeviceEventSchema = /* @__PURE__ */ routed<types.GetDeviceEvent>((value) => issuesOfEvent(value, "GetDevice"));

/** The schema of the request parameters of a successful `GetJob` call. */
export const GetJobRequestSchema = operations.GetJob.request;

/** The schema of the response elements of a successful `GetJob` call, as far as CloudTrail logs them. */
export const GetJobResponseSchema = operations.GetJob.response;

/** The schema of the request parameters of a failed `GetJob` call. Every member is optional at every depth. */
export const GetJobAttemptSchema = /* @__PURE__ */ attempt<types.GetJobAttempt>(operations.GetJob.request);

/** The schema of a `GetJob` event, with either outcome. It returns the same object. */
export const GetJobEventSchema = /* @__PURE__ */ routed<types.GetJobEvent>((value) => issuesOfEvent(value, "GetJob"));

/** The schema of the request parameters of a successful `GetQuantumTask` call. */
export const GetQuantumTaskRequestSchema = operations.GetQuantumTask.request;

/** The schema of the response elements of a successful `GetQuantumTask` call, as far as CloudTrail logs them. */
export const GetQuantumTaskResponseSchema = operations.GetQuantumTask.response;

/** The schema of the request parameters of a failed `GetQuantumTask` call. Every member is optional at every depth. */
export const GetQuantumTaskAttemptSchema = /* @__PURE__ */ attempt<types.GetQuantumTaskAttempt>(
  operations.GetQuantumTask.request,
);

/** The schema of a `GetQuantumTask` event, with either outcome. It returns the same object. */
export const GetQuantumTaskEventSchema = /* @__PURE__ */ routed<types.GetQuantumTaskEvent>((value) =>
  issuesOfEvent(value, "GetQuantumTask"),
);

/** The schema of the request parameters of a successful `ListTagsForResource` call. */
export const ListTagsForResourceRequestSchema = operations.ListTagsForResource.request;

/** The schema of the response elements of a successful `ListTagsForResource` call, as far as CloudTrail logs them. */
export const ListTagsForResourceResponseSchema = operations.ListTagsForResource.response;

/** The schema of the request parameters of a failed `ListTagsForResource` call. Every member is optional at every depth. */
export const ListTagsForResourceAttemptSchema = /* @__PURE__ */ attempt<types.ListTagsForResourceAttempt>(
  operations.ListTagsForResource.request,
);

/** The schema of a `ListTagsForResource` event, with either outcome. It returns the same object. */
export const ListTagsForResourceEventSchema = /* @__PURE__ */ routed<types.ListTagsForResourceEvent>((value) =>
  issuesOfEvent(value, "ListTagsForResource"),
);

/** The schema of the request parameters of a successful `SearchDevices` call. */
export const SearchDevicesRequestSchema = operations.SearchDevices.request;

/** The schema of the response elements of a successful `SearchDevices` call, as far as CloudTrail logs them. */
export const SearchDevicesResponseSchema = operations.SearchDevices.response;

/** The schema of the request parameters of a failed `SearchDevices` call. Every member is optional at every depth. */
export const SearchDevicesAttemptSchema = /* @__PURE__ */ attempt<types.SearchDevicesAttempt>(operations.SearchDevices.request);

/** The schema of a `SearchDevices` event, with either outcome. It returns the same object. */
export const SearchDevicesEventSchema = /* @__PURE__ */ routed<types.SearchDevicesEvent>((value) =>
  issuesOfEvent(value, "SearchDevices"),
);

/** The schema of the request parameters of a successful `SearchJobs` call. */
export const SearchJobsRequestSchema = operations.SearchJobs.request;

/** The schema of the response elements of a successful `SearchJobs` call, as far as CloudTrail logs them. */
export const SearchJobsResponseSchema = operations.SearchJobs.response;

/** The schema of the request parameters of a failed `SearchJobs` call. Every member is optional at every depth. */
export const SearchJobsAttemptSchema = /* @__PURE__ */ attempt<types.SearchJobsAttempt>(operations.SearchJobs.request);

/** The schema of a `SearchJobs` event, with either outcome. It returns the same object. */
export const SearchJobsEventSchema = /* @__PURE__ */ routed<types.SearchJobsEvent>((value) => issuesOfEvent(value, "SearchJobs"));

/** The schema of the request parameters of a successful `SearchQuantumTasks` call. */
export const SearchQuantumTasksRequestSchema = operations.SearchQuantumTasks.request;

/** The schema of the response elements of a successful `SearchQuantumTasks` call, as far as CloudTrail logs them. */
export const SearchQuantumTasksResponseSchema = operations.SearchQuantumTasks.response;

/** The schema of the request parameters of a failed `SearchQuantumTasks` call. Every member is optional at every depth. */
export const SearchQuantumTasksAttemptSchema = /* @__PURE__ */ attempt<types.SearchQuantumTasksAttempt>(
  operations.SearchQuantumTasks.request,
);

/** The schema of a `SearchQuantumTasks` event, with either outcome. It returns the same object. */
export const SearchQuantumTasksEventSchema = /* @__PURE__ */ routed<types.SearchQuantumTasksEvent>((value) =>
  issuesOfEvent(value, "SearchQuantumTasks"),
);

/** The schema of the request parameters of a successful `SearchSpendingLimits` call. */
export const SearchSpendingLimitsRequestSchema = operations.SearchSpendingLimits.request;

/** The schema of the response elements of a successful `SearchSpendingLimits` call, as far as CloudTrail logs them. */
export const SearchSpendingLimitsResponseSchema = operations.SearchSpendingLimits.response;

/** The schema of the request parameters of a failed `SearchSpendingLimits` call. Every member is optional at every depth. */
export const SearchSpendingLimitsAttemptSchema = /* @__PURE__ */ attempt<types.SearchSpendingLimitsAttempt>(
  operations.SearchSpendingLimits.request,
);

/** The schema of a `SearchSpendingLimits` event, with either outcome. It returns the same object. */
export const SearchSpendingLimitsEventSchema = /* @__PURE__ */ routed<types.SearchSpendingLimitsEvent>((value) =>
  issuesOfEvent(value, "SearchSpendingLimits"),
);

/** The schema of the request parameters of a successful `TagResource` call. */
export const TagResourceRequestSchema = operations.TagResource.request;

/** The schema of the response elements of a successful `TagResource` call, as far as CloudTrail logs them. */
export const TagResourceResponseSchema = operations.TagResource.response;

/** The schema of the request parameters of a failed `TagResource` call. Every member is optional at every depth. */
export const TagResourceAttemptSchema = /* @__PURE__ */ attempt<types.TagResourceAttempt>(operations.TagResource.request);

/** The schema of a `TagResource` event, with either outcome. It returns the same object. */
export const TagResourceEventSchema = /* @__PURE__ */ routed<types.TagResourceEvent>((value) =>
  issuesOfEvent(value, "TagResource"),
);

/** The schema of the request parameters of a successful `UntagResource` call. */
export const UntagResourceRequestSchema = operations.UntagResource.request;

/** The schema of the response elements of a successful `UntagResource` call, as far as CloudTrail logs them. */
export const UntagResourceResponseSchema = operations.UntagResource.response;

/** The schema of the request parameters of a failed `UntagResource` call. Every member is optional at every depth. */
export const UntagResourceAttemptSchema = /* @__PURE__ */ attempt<types.UntagResourceAttempt>(operations.UntagResource.request);

/** The schema of a `UntagResource` event, with either outcome. It returns the same object. */
export const UntagResourceEventSchema = /* @__PURE__ */ routed<types.UntagResourceEvent>((value) =>
  issuesOfEvent(value, "UntagResource"),
);

/** The schema of the request parameters of a successful `UpdateSpendingLimit` call. */
export const UpdateSpendingLimitRequestSchema = operations.UpdateSpendingLimit.request;

/** The schema of the response elements of a successful `UpdateSpendingLimit` call, as far as CloudTrail logs them. */
export const UpdateSpendingLimitResponseSchema = operations.UpdateSpendingLimit.response;

/** The schema of the request parameters of a failed `UpdateSpendingLimit` call. Every member is optional at every depth. */
export const UpdateSpendingLimitAttemptSchema = /* @__PURE__ */ attempt<types.UpdateSpendingLimitAttempt>(
  operations.UpdateSpendingLimit.request,
);

/** The schema of a `UpdateSpendingLimit` event, with either outcome. It returns the same object. */
export const UpdateSpendingLimitEventSchema = /* @__PURE__ */ routed<types.UpdateSpendingLimitEvent>((value) =>
  issuesOfEvent(value, "UpdateSpendingLimit"),
);
