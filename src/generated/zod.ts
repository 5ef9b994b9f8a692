// Written by `npm run generate` from src/schemas/. Do not edit.

import { issuesOfEvent } from "../events/parse.js";
import { attempt } from "../schemas/attempt.js";
import { operations } from "../schemas/index.js";
import { routed } from "../schemas/routed.js";
import type * as types from "./types.js";

/** What a successful `CancelJob` was asked. */
export const CancelJobRequestSchema = operations.CancelJob.request;

/** What a successful `CancelJob` answered, as far as CloudTrail shows it. */
export const CancelJobResponseSchema = operations.CancelJob.response;

/** What a refused `CancelJob` was asked: every member is optional at every depth. */
export const CancelJobAttemptSchema = /* @__PURE__ */ attempt<types.CancelJobAttempt>(operations.CancelJob.request);

/** A `CancelJob` event in either outcome; the same object comes out. */
export const CancelJobEventSchema = /* @__PURE__ */ routed<types.CancelJobEvent>((value) => issuesOfEvent(value, "CancelJob"));

/** What a successful `CancelQuantumTask` was asked. */
export const CancelQuantumTaskRequestSchema = operations.CancelQuantumTask.request;

/** What a successful `CancelQuantumTask` answered, as far as CloudTrail shows it. */
export const CancelQuantumTaskResponseSchema = operations.CancelQuantumTask.response;

/** What a refused `CancelQuantumTask` was asked: every member is optional at every depth. */
export const CancelQuantumTaskAttemptSchema = /* @__PURE__ */ attempt<types.CancelQuantumTaskAttempt>(
  operations.CancelQuantumTask.request,
);

/** A `CancelQuantumTask` event in either outcome; the same object comes out. */
export const CancelQuantumTaskEventSchema = /* @__PURE__ */ routed<types.CancelQuantumTaskEvent>((value) =>
  issuesOfEvent(value, "CancelQuantumTask"),
);

/** What a successful `CreateJob` was asked. */
export const CreateJobRequestSchema = operations.CreateJob.request;

/** What a successful `CreateJob` answered, as far as CloudTrail shows it. */
export const CreateJobResponseSchema = operations.CreateJob.response;

/** What a refused `CreateJob` was asked: every member is optional at every depth. */
export const CreateJobAttemptSchema = /* @__PURE__ */ attempt<types.CreateJobAttempt>(operations.CreateJob.request);

/** A `CreateJob` event in either outcome; the same object comes out. */
export const CreateJobEventSchema = /* @__PURE__ */ routed<types.CreateJobEvent>((value) => issuesOfEvent(value, "CreateJob"));

/** What a successful `CreateQuantumTask` was asked. */
export const CreateQuantumTaskRequestSchema = operations.CreateQuantumTask.request;

/** What a successful `CreateQuantumTask` answered, as far as CloudTrail shows it. */
export const CreateQuantumTaskResponseSchema = operations.CreateQuantumTask.response;

/** What a refused `CreateQuantumTask` was asked: every member is optional at every depth. */
export const CreateQuantumTaskAttemptSchema = /* @__PURE__ */ attempt<types.CreateQuantumTaskAttempt>(
  operations.CreateQuantumTask.request,
);

/** A `CreateQuantumTask` event in either outcome; the same object comes out. */
export const CreateQuantumTaskEventSchema = /* @__PURE__ */ routed<types.CreateQuantumTaskEvent>((value) =>
  issuesOfEvent(value, "CreateQuantumTask"),
);

/** What a successful `CreateSpendingLimit` was asked. */
export const CreateSpendingLimitRequestSchema = operations.CreateSpendingLimit.request;

/** What a successful `CreateSpendingLimit` answered, as far as CloudTrail shows it. */
export const CreateSpendingLimitResponseSchema = operations.CreateSpendingLimit.response;

/** What a refused `CreateSpendingLimit` was asked: every member is optional at every depth. */
export const CreateSpendingLimitAttemptSchema = /* @__PURE__ */ attempt<types.CreateSpendingLimitAttempt>(
  operations.CreateSpendingLimit.request,
);

/** A `CreateSpendingLimit` event in either outcome; the same object comes out. */
export const CreateSpendingLimitEventSchema = /* @__PURE__ */ routed<types.CreateSpendingLimitEvent>((value) =>
  issuesOfEvent(value, "CreateSpendingLimit"),
);

/** What a successful `DeleteSpendingLimit` was asked. */
export const DeleteSpendingLimitRequestSchema = operations.DeleteSpendingLimit.request;

/** What a successful `DeleteSpendingLimit` answered, as far as CloudTrail shows it. */
export const DeleteSpendingLimitResponseSchema = operations.DeleteSpendingLimit.response;

/** What a refused `DeleteSpendingLimit` was asked: every member is optional at every depth. */
export const DeleteSpendingLimitAttemptSchema = /* @__PURE__ */ attempt<types.DeleteSpendingLimitAttempt>(
  operations.DeleteSpendingLimit.request,
);

/** A `DeleteSpendingLimit` event in either outcome; the same object comes out. */
export const DeleteSpendingLimitEventSchema = /* @__PURE__ */ routed<types.DeleteSpendingLimitEvent>((value) =>
  issuesOfEvent(value, "DeleteSpendingLimit"),
);

/** What a successful `GetDevice` was asked. */
export const GetDeviceRequestSchema = operations.GetDevice.request;

/** What a successful `GetDevice` answered, as far as CloudTrail shows it. */
export const GetDeviceResponseSchema = operations.GetDevice.response;

/** What a refused `GetDevice` was asked: every member is optional at every depth. */
export const GetDeviceAttemptSchema = /* @__PURE__ */ attempt<types.GetDeviceAttempt>(operations.GetDevice.request);

/** A `GetDevice` event in either outcome; the same object comes out. */
export const GetDeviceEventSchema = /* @__PURE__ */ routed<types.GetDeviceEvent>((value) => issuesOfEvent(value, "GetDevice"));

/** What a successful `GetJob` was asked. */
export const GetJobRequestSchema = operations.GetJob.request;

/** What a successful `GetJob` answered, as far as CloudTrail shows it. */
export const GetJobResponseSchema = operations.GetJob.response;

/** What a refused `GetJob` was asked: every member is optional at every depth. */
export const GetJobAttemptSchema = /* @__PURE__ */ attempt<types.GetJobAttempt>(operations.GetJob.request);

/** A `GetJob` event in either outcome; the same object comes out. */
export const GetJobEventSchema = /* @__PURE__ */ routed<types.GetJobEvent>((value) => issuesOfEvent(value, "GetJob"));

/** What a successful `GetQuantumTask` was asked. */
export const GetQuantumTaskRequestSchema = operations.GetQuantumTask.request;

/** What a successful `GetQuantumTask` answered, as far as CloudTrail shows it. */
export const GetQuantumTaskResponseSchema = operations.GetQuantumTask.response;

/** What a refused `GetQuantumTask` was asked: every member is optional at every depth. */
export const GetQuantumTaskAttemptSchema = /* @__PURE__ */ attempt<types.GetQuantumTaskAttempt>(
  operations.GetQuantumTask.request,
);

/** A `GetQuantumTask` event in either outcome; the same object comes out. */
export const GetQuantumTaskEventSchema = /* @__PURE__ */ routed<types.GetQuantumTaskEvent>((value) =>
  issuesOfEvent(value, "GetQuantumTask"),
);

/** What a successful `ListTagsForResource` was asked. */
export const ListTagsForResourceRequestSchema = operations.ListTagsForResource.request;

/** What a successful `ListTagsForResource` answered, as far as CloudTrail shows it. */
export const ListTagsForResourceResponseSchema = operations.ListTagsForResource.response;

/** What a refused `ListTagsForResource` was asked: every member is optional at every depth. */
export const ListTagsForResourceAttemptSchema = /* @__PURE__ */ attempt<types.ListTagsForResourceAttempt>(
  operations.ListTagsForResource.request,
);

/** A `ListTagsForResource` event in either outcome; the same object comes out. */
export const ListTagsForResourceEventSchema = /* @__PURE__ */ routed<types.ListTagsForResourceEvent>((value) =>
  issuesOfEvent(value, "ListTagsForResource"),
);

/** What a successful `SearchDevices` was asked. */
export const SearchDevicesRequestSchema = operations.SearchDevices.request;

/** What a successful `SearchDevices` answered, as far as CloudTrail shows it. */
export const SearchDevicesResponseSchema = operations.SearchDevices.response;

/** What a refused `SearchDevices` was asked: every member is optional at every depth. */
export const SearchDevicesAttemptSchema = /* @__PURE__ */ attempt<types.SearchDevicesAttempt>(operations.SearchDevices.request);

/** A `SearchDevices` event in either outcome; the same object comes out. */
export const SearchDevicesEventSchema = /* @__PURE__ */ routed<types.SearchDevicesEvent>((value) =>
  issuesOfEvent(value, "SearchDevices"),
);

/** What a successful `SearchJobs` was asked. */
export const SearchJobsRequestSchema = operations.SearchJobs.request;

/** What a successful `SearchJobs` answered, as far as CloudTrail shows it. */
export const SearchJobsResponseSchema = operations.SearchJobs.response;

/** What a refused `SearchJobs` was asked: every member is optional at every depth. */
export const SearchJobsAttemptSchema = /* @__PURE__ */ attempt<types.SearchJobsAttempt>(operations.SearchJobs.request);

/** A `SearchJobs` event in either outcome; the same object comes out. */
export const SearchJobsEventSchema = /* @__PURE__ */ routed<types.SearchJobsEvent>((value) => issuesOfEvent(value, "SearchJobs"));

/** What a successful `SearchQuantumTasks` was asked. */
export const SearchQuantumTasksRequestSchema = operations.SearchQuantumTasks.request;

/** What a successful `SearchQuantumTasks` answered, as far as CloudTrail shows it. */
export const SearchQuantumTasksResponseSchema = operations.SearchQuantumTasks.response;

/** What a refused `SearchQuantumTasks` was asked: every member is optional at every depth. */
export const SearchQuantumTasksAttemptSchema = /* @__PURE__ */ attempt<types.SearchQuantumTasksAttempt>(
  operations.SearchQuantumTasks.request,
);

/** A `SearchQuantumTasks` event in either outcome; the same object comes out. */
export const SearchQuantumTasksEventSchema = /* @__PURE__ */ routed<types.SearchQuantumTasksEvent>((value) =>
  issuesOfEvent(value, "SearchQuantumTasks"),
);

/** What a successful `SearchSpendingLimits` was asked. */
export const SearchSpendingLimitsRequestSchema = operations.SearchSpendingLimits.request;

/** What a successful `SearchSpendingLimits` answered, as far as CloudTrail shows it. */
export const SearchSpendingLimitsResponseSchema = operations.SearchSpendingLimits.response;

/** What a refused `SearchSpendingLimits` was asked: every member is optional at every depth. */
export const SearchSpendingLimitsAttemptSchema = /* @__PURE__ */ attempt<types.SearchSpendingLimitsAttempt>(
  operations.SearchSpendingLimits.request,
);

/** A `SearchSpendingLimits` event in either outcome; the same object comes out. */
export const SearchSpendingLimitsEventSchema = /* @__PURE__ */ routed<types.SearchSpendingLimitsEvent>((value) =>
  issuesOfEvent(value, "SearchSpendingLimits"),
);

/** What a successful `TagResource` was asked. */
export const TagResourceRequestSchema = operations.TagResource.request;

/** What a successful `TagResource` answered, as far as CloudTrail shows it. */
export const TagResourceResponseSchema = operations.TagResource.response;

/** What a refused `TagResource` was asked: every member is optional at every depth. */
export const TagResourceAttemptSchema = /* @__PURE__ */ attempt<types.TagResourceAttempt>(operations.TagResource.request);

/** A `TagResource` event in either outcome; the same object comes out. */
export const TagResourceEventSchema = /* @__PURE__ */ routed<types.TagResourceEvent>((value) =>
  issuesOfEvent(value, "TagResource"),
);

/** What a successful `UntagResource` was asked. */
export const UntagResourceRequestSchema = operations.UntagResource.request;

/** What a successful `UntagResource` answered, as far as CloudTrail shows it. */
export const UntagResourceResponseSchema = operations.UntagResource.response;

/** What a refused `UntagResource` was asked: every member is optional at every depth. */
export const UntagResourceAttemptSchema = /* @__PURE__ */ attempt<types.UntagResourceAttempt>(operations.UntagResource.request);

/** A `UntagResource` event in either outcome; the same object comes out. */
export const UntagResourceEventSchema = /* @__PURE__ */ routed<types.UntagResourceEvent>((value) =>
  issuesOfEvent(value, "UntagResource"),
);

/** What a successful `UpdateSpendingLimit` was asked. */
export const UpdateSpendingLimitRequestSchema = operations.UpdateSpendingLimit.request;

/** What a successful `UpdateSpendingLimit` answered, as far as CloudTrail shows it. */
export const UpdateSpendingLimitResponseSchema = operations.UpdateSpendingLimit.response;

/** What a refused `UpdateSpendingLimit` was asked: every member is optional at every depth. */
export const UpdateSpendingLimitAttemptSchema = /* @__PURE__ */ attempt<types.UpdateSpendingLimitAttempt>(
  operations.UpdateSpendingLimit.request,
);

/** A `UpdateSpendingLimit` event in either outcome; the same object comes out. */
export const UpdateSpendingLimitEventSchema = /* @__PURE__ */ routed<types.UpdateSpendingLimitEvent>((value) =>
  issuesOfEvent(value, "UpdateSpendingLimit"),
);
