import { omittedRequest } from "../../src/schemas/omitted.js";
import { CloudTrailRecord, ErrorElements, OmissionMarker, RecordFields } from "../../src/schemas/record.js";
import { Model, operationList } from "./model.js";

/** Returns the model of all schemas. */
export function modelOfSchemas(): Model {
  const model = new Model();
  for (const schema of [RecordFields, CloudTrailRecord, ErrorElements, OmissionMarker]) model.add(schema);
  for (const operation of operationList) {
    model.add(operation.request);
    model.add(operation.response);
    if (operation.large) model.add(omittedRequest(operation));
  }
  return model;
}
