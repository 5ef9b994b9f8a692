// Standard Schema
export { type BraketEventJsonSchemaOptions, type BraketEventStandardSchema, braketEvent } from "../events/standardSchema.js";
