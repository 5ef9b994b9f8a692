import { readFileSync } from "node:fs";
import type { Context, Handler } from "aws-lambda";

/** What a file of `events/` holds: made after AWS's documentation, which `source` names. */
export interface EventFile {
  readonly origin: "written-after-reference";
  readonly source: string;
  readonly about: string;
}

/** Reads a file of `guides/events/` anew, so that no test sees another's changes. */
export function eventFile<T>(name: string): T & EventFile {
  return JSON.parse(readFileSync(new URL(`../guides/events/${name}.json`, import.meta.url), "utf8")) as T & EventFile;
}

/** Runs a handler as Lambda does. The guides' handlers look at nothing but the event. */
export async function invoke<E, R>(handler: Handler<E, R>, event: E): Promise<R> {
  return (await handler(event, {} as Context, () => {})) as R;
}
