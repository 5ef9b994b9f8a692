import { describe, expect, it } from "vitest";
import { type BraketEvent, parseBraketEvent } from "../../src/entries/index.js";
import { tagsInEffect } from "../../src/entries/timelines.js";
import { fixtureRecord } from "../support/fixtures.js";
import { ACCOUNT, at, callAt, limitSet, limitUpdated, taskMade } from "../support/spendingLimits.js";

const TASK = `arn:aws:braket:us-west-1:${ACCOUNT}:quantum-task/t`;
const tagged = (time: string, tags: unknown, resourceArn = TASK, members = {}) =>
  callAt(time, "TagResource", { requestParameters: { resourceArn, tags }, ...members });
const untagged = (time: string, tagKeys: unknown, members = {}) =>
  callAt(time, "UntagResource", { requestParameters: { resourceArn: TASK, tagKeys }, ...members });
const tagsAfter = (events: readonly BraketEvent[], until?: Date) =>
  tagsInEffect(events, until).map(({ tags, complete }) => [{ ...tags }, complete]);

describe("tagsInEffect", () => {
  it("merges the calls that created, tagged and untagged a resource, in the order of time", () => {
    const [made, first, removal, second] = [
      taskMade("10:00:00", { tags: { team: "a", project: "x" } }),
      tagged("11:00:00", { team: "b", owner: "mira" }),
      untagged("12:00:00", ["project", "never"]),
      tagged("13:00:00", { project: "y" }),
    ];
    const [task, ...others] = tagsInEffect([second, removal, first, made]);
    expect(others).toEqual([]);
    expect(task).toMatchObject({ kind: "quantum-task", arn: TASK, complete: true });
    expect({ ...task?.tags }).toEqual({ team: "b", owner: "mira", project: "y" });
    expect({ ...task?.setBy }).toEqual({ team: first, owner: first, project: second });
  });

  it("returns the tags at an earlier time", () => {
    const events = [taskMade("10:00:00", { tags: { team: "a" } }), tagged("11:00:00", { team: "b" })];
    expect(tagsAfter(events, at("10:59:59"))).toEqual([[{ team: "a" }, true]]);
    expect(tagsAfter(events, at("11:00:00"))).toEqual([[{ team: "b" }, true]]);
    expect(tagsAfter(events, at("09:00:00"))).toEqual([]);
  });

  it("has a resource without tags", () => {
    expect(tagsAfter([taskMade("10:00:00")])).toEqual([[{}, true]]);
  });

  it("says that tags from before the log are unknown", () => {
    expect(tagsAfter([tagged("11:00:00", { team: "b" })])).toEqual([[{ team: "b" }, false]]);
    expect(tagsAfter([untagged("11:00:00", ["team"])])).toEqual([[{}, false]]);
  });

  it("says that hidden tags and left out parameters are unknown", () => {
    const hidden = "HIDDEN_DUE_TO_SECURITY_REASONS";
    expect(tagsAfter([taskMade("10:00:00", { tags: hidden })])).toEqual([[{}, false]]);
    expect(tagsAfter([taskMade("10:00:00", { tags: { team: "a" } }), untagged("11:00:00", [hidden])])).toEqual([
      [{ team: "a" }, false],
    ]);
    expect(tagsAfter([parseBraketEvent(fixtureRecord("CreateJob/omitted"))])).toEqual([[{}, false]]);
  });

  it("says that tags are unknown after a tag call whose resource is hidden, of any resource made before it", () => {
    const hidden = "HIDDEN_DUE_TO_SECURITY_REASONS";
    const other = { quantumTaskArn: `${TASK}2` };
    const events = [
      taskMade("10:00:00", { tags: { team: "a" } }),
      tagged("11:00:00", { team: "b" }, hidden),
      taskMade("12:00:00", { tags: { team: "c" } }, { responseElements: other }),
      taskMade("13:00:00", { tags: { team: "d" } }, { responseElements: { quantumTaskArn: hidden } }),
    ];
    expect(tagsAfter(events)).toEqual([
      [{ team: "a" }, false],
      [{ team: "c" }, true],
    ]);
  });

  it("knows the resource by its ARN in every spelling", () => {
    const events = [taskMade("10:00:00"), tagged("11:00:00", { team: "b" }, encodeURIComponent(TASK))];
    expect(tagsAfter(events)).toEqual([[{ team: "b" }, true]]);
  });

  it("puts the call that made a resource before what tagged it in the same second", () => {
    for (const eventID of ["a", "z"]) {
      const made = taskMade("10:00:00", { tags: { team: "a" } }, { eventID });
      expect(tagsAfter([tagged("10:00:00", { team: "b" }, TASK, { eventID: "m" }), made])).toEqual([[{ team: "b" }, true]]);
    }
  });

  it("leaves out refused calls, and calls that neither make nor tag", () => {
    const refused = { errorCode: "AccessDeniedException" };
    expect(tagsAfter([tagged("10:00:00", { a: "b" }, TASK, refused), limitUpdated("10:00:00", "a", {})])).toEqual([]);
    expect(tagsInEffect([limitSet("10:00:00", "a", { tags: { a: "b" } })]).map(({ kind }) => kind)).toEqual(["spending-limit"]);
  });

  it.each<[unknown, string]>([
    [new Date("noon"), "until: expected a Date that is a time, found an object"],
    ["2026-09-11T07:30:00Z", "until: expected a Date that is a time, found a string"],
    [null, "until: expected a Date that is a time, found null"],
  ])("throws a TypeError for the time %j, which would leave out every call", (until, message) => {
    expect(() => tagsInEffect([], until as Date)).toThrow(TypeError);
    expect(() => tagsInEffect([], until as Date)).toThrow(message);
  });

  it("accepts tags named like members of Object", () => {
    const tags = { constructor: "c", toString: "t" };
    expect(tagsAfter([taskMade("10:00:00", { tags })])).toEqual([[tags, true]]);
    const [task] = tagsInEffect([taskMade("10:00:00")]);
    expect([task?.tags.constructor, task?.setBy.constructor]).toEqual([undefined, undefined]);
  });
});
