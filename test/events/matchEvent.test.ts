import { describe, expect, it } from "vitest";
import { BRAKET_EVENT_NAMES, type BraketEvent, type BraketEventHandlers, matchEvent } from "../../src/entries/index.js";

const named = (eventName: string) => ({ eventName }) as unknown as BraketEvent;

/** A handler for each name, each of which tells the name under which it stands and the event that it got. */
const all = Object.fromEntries(
  BRAKET_EVENT_NAMES.map((name) => [name, (event: BraketEvent) => [name, event.eventName]]),
) as unknown as BraketEventHandlers<unknown>;

describe("matchEvent", () => {
  it.each(BRAKET_EVENT_NAMES)("calls the handler of %s, and no other", (name) => {
    const event = named(name);
    expect(matchEvent(event, { ...all, unrecognized: () => "unrecognized" })).toEqual([name, name]);
    expect(matchEvent(event, all, () => "fallback")).toEqual([name, name]);
    const one: Partial<BraketEventHandlers<unknown>> = { [name]: all[name] };
    expect(matchEvent(event, one, () => "fallback")).toEqual([name, name]);
    const { [name]: _, ...others } = all;
    expect(matchEvent(event, others, (rest) => rest)).toBe(event);
  });

  it.each(["GetUnicorn", "createjob", "", "constructor", "toString", "__proto__", "unrecognized", "hasOwnProperty"])(
    "gives an event named %j to `unrecognized`, or to the fallback",
    (name) => {
      const event = named(name);
      expect(matchEvent(event, { ...all, unrecognized: (rest) => rest })).toBe(event);
      expect(matchEvent(event, all, (rest) => rest)).toBe(event);
      expect(matchEvent(event, {}, (rest) => rest)).toBe(event);
    },
  );

  it("gives the very event, and returns the very result", () => {
    const event = named("CreateJob");
    const result = {};
    expect(matchEvent(event, { CreateJob: (of) => of }, () => undefined)).toBe(event);
    expect(matchEvent(event, { CreateJob: () => result }, () => undefined)).toBe(result);
    expect(matchEvent(event, { CreateJob: () => undefined }, () => "fallback")).toBeUndefined();
  });

  it("takes a handler that is undefined for none", () => {
    const handlers: Partial<BraketEventHandlers<string>> = {};
    expect(matchEvent(named("CreateJob"), handlers, () => "fallback")).toBe("fallback");
  });

  it("calls methods of an object as methods", () => {
    class Handlers {
      readonly seen: string[] = [];
      CreateJob(event: BraketEvent): number {
        return this.seen.push(event.eventName);
      }
    }
    const handlers = new Handlers();
    const { CreateJob } = handlers;
    expect(CreateJob).toBeDefined();
    expect(matchEvent(named("CreateJob"), handlers as Pick<Handlers, "CreateJob">, () => 0)).toBe(1);
    expect(handlers.seen).toEqual(["CreateJob"]);
  });

  it("lets what a handler throws pass", () => {
    const thrower = () => {
      throw new Error("of the handler");
    };
    expect(() => matchEvent(named("CreateJob"), { CreateJob: thrower }, () => 0)).toThrow("of the handler");
  });

  it("names the handler that plain JavaScript forgot, and never the event's own text", () => {
    const forgetful = matchEvent as unknown as (event: BraketEvent, handlers: object) => unknown;
    expect(() => forgetful(named("CreateJob"), {})).toThrow("handlers.CreateJob: expected a function, found undefined");
    expect(() => forgetful(named("secret"), {})).toThrow("handlers.unrecognized: expected a function, found undefined");
  });
});
