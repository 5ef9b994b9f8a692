import * as z from "zod/v4";
import { quantumTaskMembers, searchFilter, text } from "../shapes.js";
import { operation, optional, shape } from "../vocabulary.js";

const SearchQuantumTasksFilter = searchFilter("SearchQuantumTasksFilter", "quantum tasks", [
  "LT",
  "LTE",
  "EQUAL",
  "GT",
  "GTE",
  "BETWEEN",
]);

const QuantumTaskSummary = shape("QuantumTaskSummary", "The summary of a quantum task.", quantumTaskMembers);

export const SearchQuantumTasks = operation("SearchQuantumTasks", {
  asked: "Somebody searched for quantum tasks.",
  request: {
    filters: optional(z.array(SearchQuantumTasksFilter), "The conditions that all results meet, at most 10."),
    maxResults: optional(z.number(), text.maxResults, "quantity"),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
  response: {
    quantumTasks: optional(z.array(QuantumTaskSummary), "The quantum tasks found."),
    nextToken: optional(z.string(), text.nextToken, "tokens"),
  },
});
