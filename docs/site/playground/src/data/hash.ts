import { type Filters, NO_FILTERS } from "./filters.js";

export const VIEWS = ["events", "timeline", "tasks", "limits", "findings", "rejected"] as const;
export type View = (typeof VIEWS)[number];

/** What the address keeps: the filters, the view and the open record. */
export interface PageState {
  readonly filters: Filters;
  readonly view: View;
  /** The key of the open record; empty if none is open. */
  readonly open: string;
}

export const START: PageState = { filters: NO_FILTERS, view: "events", open: "" };

const NAMES = Object.keys(NO_FILTERS) as (keyof Filters)[];

/** Returns the part of the address after `#`. What is as at the start is left out. */
export function hashOf({ filters, view, open }: PageState): string {
  const parts = new URLSearchParams();
  if (view !== START.view) parts.set("view", view);
  for (const name of NAMES) if (filters[name] !== "") parts.set(name, filters[name]);
  if (open !== "") parts.set("open", open);
  return parts.toString();
}

/** Reads the part of the address after `#`. Unknown names and views are ignored. */
export function stateOf(hash: string): PageState {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const view = VIEWS.find((name) => name === parts.get("view")) ?? START.view;
  const filters = Object.fromEntries(NAMES.map((name) => [name, parts.get(name) ?? ""])) as unknown as Filters;
  return { filters, view, open: parts.get("open") ?? "" };
}
