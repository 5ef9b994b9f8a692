import type { BraketEvent } from "../events/event.js";
import { braketEvent } from "../events/standardSchema.js";
import { routed, routedBy } from "../schemas/routed.js";
import { stateChangeFailureOf } from "../stateChanges/parseBraketStateChange.js";
import type { BraketStateChange } from "../stateChanges/stateChange.js";

// Whole events, and the requests and responses of each operation
export * from "../generated/zod.js";

/** The schema of any Braket event. It returns the same object. Use it in `z.union`, and not in `z.discriminatedUnion`. */
export const BraketEventSchema = /* @__PURE__ */ routedBy<BraketEvent>(braketEvent);

// Braket's own EventBridge events
export * from "../generated/stateChangeZod.js";

/** Any of Braket's own events; the same object comes out. It goes in `z.union`, not in `z.discriminatedUnion`. */
export const BraketStateChangeSchema = /* @__PURE__ */ routed<BraketStateChange>((value) => stateChangeFailureOf(value)?.issues);

// The record
export {
  Addendum as AddendumSchema,
  CloudTrailRecord as CloudTrailRecordSchema,
  EdgeDeviceDetails as EdgeDeviceDetailsSchema,
  ErrorElements as ErrorElementsSchema,
  EventContext as EventContextSchema,
  OmissionMarker as OmissionMarkerSchema,
  ResourceReference as ResourceReferenceSchema,
  TlsDetails as TlsDetailsSchema,
} from "../schemas/record.js";
export { SessionContext as SessionContextSchema, UserIdentity as UserIdentitySchema } from "../schemas/userIdentity.js";

// Shapes that operations share
export {
  AlgorithmSpecification as AlgorithmSpecificationSchema,
  Association as AssociationSchema,
  InputFileConfig as InputFileConfigSchema,
  InstanceConfig as InstanceConfigSchema,
  JobCheckpointConfig as JobCheckpointConfigSchema,
  JobOutputDataConfig as JobOutputDataConfigSchema,
  JobStoppingCondition as JobStoppingConditionSchema,
  TimePeriod as TimePeriodSchema,
} from "../schemas/shapes.js";
