/**
 * The parser as a Standard Schema, for libraries that accept one.
 *
 * @module
 */

// Standard Schema
export { type BraketEventJsonSchemaOptions, type BraketEventStandardSchema, braketEvent } from "../events/standardSchema.js";
