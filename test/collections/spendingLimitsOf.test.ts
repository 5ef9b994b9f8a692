import { describe, expect, it } from "vitest";
import { type BraketEvent, parseBraketEvents } from "../../src/entries/index.js";
import { type SpendingLimitInterval, spendingLimitsOf } from "../../src/entries/timelines.js";
import { exampleLogText } from "../support/fixtures.js";
import { at, DEVICE, GARNET, limitArn, limitDeleted, limitSet, limitUpdated } from "../support/spendingLimits.js";

const told = ({ state, from, amount, before, change }: SpendingLimitInterval) => [
  state,
  from?.toISOString().slice(11, 19),
  change,
  before,
  amount,
];
const storyOf = (...events: BraketEvent[]) => spendingLimitsOf(events)[0]?.intervals.map(told);
const seconds = (time: string) => at(time).getTime() / 1000;

describe("spendingLimitsOf", () => {
  it("returns the callers that set, raised, lowered and deleted a limit, with the amounts", () => {
    const by = (userName: string) => ({ userIdentity: { type: "IAMUser", userName } });
    const events = [
      limitDeleted("13:00:00", "a", by("eve")),
      limitUpdated("12:00:00", "a", { spendingLimit: "10" }, by("dan")),
      limitSet("10:00:00", "a", {}, by("ada")),
      limitUpdated("11:00:00", "a", { spendingLimit: "100.5" }, by("bob")),
    ];
    const [limits, ...others] = spendingLimitsOf(events);
    expect(others).toEqual([]);
    expect(limits).toMatchObject({ accountId: "111122223333", device: DEVICE, name: "Cepheus-1-108Q" });
    expect(limits?.intervals.map(told)).toEqual([
      ["unknown", undefined, undefined, undefined, undefined],
      ["active", "10:00:00", "set", undefined, 25],
      ["active", "11:00:00", "raised", 25, 100.5],
      ["active", "12:00:00", "lowered", 100.5, 10],
      ["none", "13:00:00", "deleted", 10, undefined],
    ]);
    expect(limits?.intervals.map(({ by: caller }) => caller?.label)).toEqual([
      undefined,
      ...["ada", "bob", "dan", "eve"].map((name) => expect.stringContaining(name)),
    ]);
    expect(limits?.intervals.map(({ event }) => event)).toEqual([undefined, events[2], events[3], events[1], events[0]]);
    expect(limits?.intervals.slice(1).map(({ limit }) => limit)).toEqual(Array(4).fill(limitArn("a")));
  });

  it("leaves no gap between intervals", () => {
    const intervals = spendingLimitsOf([limitSet("10:00:00", "a"), limitDeleted("11:00:00", "a")])[0]?.intervals ?? [];
    expect(intervals.map(({ from, to }) => [from, to])).toEqual([
      [undefined, at("10:00:00")],
      [at("10:00:00"), at("11:00:00")],
      [at("11:00:00"), undefined],
    ]);
  });

  it("lists a limit with an unknown device separately, with an unknown earlier amount", () => {
    expect(spendingLimitsOf([limitUpdated("10:00:00", "old", { spendingLimit: "50" }), limitDeleted("11:00:00", "old")])).toEqual(
      [
        {
          intervals: [
            { state: "unknown", limit: limitArn("old"), to: at("10:00:00") },
            expect.objectContaining({ state: "unknown", change: "changed", amount: 50 }),
            expect.objectContaining({ state: "none", change: "deleted", before: 50, limit: limitArn("old") }),
          ],
        },
      ],
    );
  });

  it("knows the limit by its ARN in every spelling", () => {
    const encoded = { requestParameters: { spendingLimitArn: encodeURIComponent(limitArn("a")) } };
    expect(storyOf(limitSet("10:00:00", "a"), limitDeleted("11:00:00", "a", encoded))?.at(-1)).toEqual([
      ...["none", "11:00:00", "deleted", 25, undefined],
    ]);
  });

  it("knows when the time period begins and ends", () => {
    const timePeriod = { startAt: seconds("11:00:00"), endAt: seconds("12:00:00") };
    expect(storyOf(limitSet("10:00:00", "a", { timePeriod }))).toEqual([
      ["unknown", undefined, undefined, undefined, undefined],
      ["outside-period", "10:00:00", "set", undefined, 25],
      ["active", "11:00:00", "began", undefined, 25],
      ["outside-period", "12:00:00", "ended", undefined, 25],
    ]);
  });

  it("lets an update move the period, and keeps the period where it names none", () => {
    const timePeriod = { startAt: seconds("09:00:00"), endAt: seconds("12:00:00") };
    const later = { timePeriod: { startAt: seconds("09:00:00"), endAt: seconds("14:00:00") } };
    expect(
      storyOf(
        limitSet("10:00:00", "a", { timePeriod }),
        limitUpdated("11:00:00", "a", later),
        limitUpdated("13:00:00", "a", { spendingLimit: "30" }),
      )?.slice(1),
    ).toEqual([
      ["active", "10:00:00", "set", undefined, 25],
      ["active", "11:00:00", "rescheduled", 25, 25],
      ["active", "13:00:00", "raised", 25, 30],
      ["outside-period", "14:00:00", "ended", undefined, 30],
    ]);
  });

  it("treats the end that Braket writes for open periods as no end", () => {
    const timePeriod = { startAt: seconds("09:00:00"), endAt: Date.UTC(2125, 11, 30) / 1000 };
    expect(storyOf(limitSet("10:00:00", "a", { timePeriod }))?.slice(1)).toEqual([["active", "10:00:00", "set", undefined, 25]]);
  });

  it.each([
    ["hidden", { startAt: "HIDDEN_DUE_TO_SECURITY_REASONS", endAt: "HIDDEN_DUE_TO_SECURITY_REASONS" }],
    ["without a readable end", { startAt: 0, endAt: "soon" }],
    ["without a readable beginning", { startAt: "soon", endAt: 1 }],
  ])("is unknown while the time period is %s, until an update has one", (_, timePeriod) => {
    const told = { timePeriod: { startAt: seconds("09:00:00"), endAt: seconds("23:00:00") } };
    expect(storyOf(limitSet("10:00:00", "a", { timePeriod }), limitUpdated("11:00:00", "a", told))?.slice(1, 3)).toEqual([
      ["unknown", "10:00:00", "set", undefined, 25],
      ["active", "11:00:00", "rescheduled", 25, 25],
    ]);
  });

  it.each([["HIDDEN_DUE_TO_SECURITY_REASONS"], ["a lot"], ["-1"]])(
    "does not guess an amount that is logged as %s",
    (spendingLimit) => {
      expect(
        storyOf(limitSet("10:00:00", "a", { spendingLimit }), limitUpdated("11:00:00", "a", { spendingLimit: "5" }))?.slice(1),
      ).toEqual([
        ["active", "10:00:00", "set", undefined, undefined],
        ["active", "11:00:00", "changed", undefined, 5],
      ]);
    },
  );

  it("returns `changed` for an update to the same amount, and for one without values", () => {
    const [, , same, nothing] =
      storyOf(
        limitSet("10:00:00", "a"),
        limitUpdated("11:00:00", "a", { spendingLimit: "25" }),
        limitUpdated("12:00:00", "a", {}),
      ) ?? [];
    expect([same?.[2], nothing?.[2]]).toEqual(["changed", "changed"]);
  });

  it("puts a deletion before the limit that was set in the same second, whatever their ids are", () => {
    const created = (id: string) => limitSet("11:00:00", "b", { spendingLimit: "9" }, { eventID: id });
    for (const id of ["000", "zzz"]) {
      expect(
        storyOf(limitSet("10:00:00", "a"), limitDeleted("11:00:00", "a", { eventID: "mmm" }), created(id))?.slice(2),
      ).toEqual([
        ["none", "11:00:00", "deleted", 25, undefined],
        ["active", "11:00:00", "set", undefined, 9],
      ]);
    }
  });

  it("separates accounts and devices", () => {
    const limits = spendingLimitsOf([
      limitSet("10:00:00", "a"),
      limitSet("10:00:01", "b", {}, { recipientAccountId: "444455556666" }),
      limitSet("10:00:02", "c", { deviceArn: GARNET }, { awsRegion: "eu-north-1" }),
    ]);
    expect(limits.map(({ accountId, name }) => [accountId, name])).toEqual([
      ["111122223333", "Cepheus-1-108Q"],
      ["444455556666", "Cepheus-1-108Q"],
      ["111122223333", "Garnet"],
    ]);
  });

  it("keeps calls apart whose device or limit is hidden", () => {
    const hidden = "HIDDEN_DUE_TO_SECURITY_REASONS";
    const limits = spendingLimitsOf([
      limitSet("10:00:00", "a", { deviceArn: hidden }),
      limitSet("10:30:00", "b"),
      limitDeleted("11:00:00", "?", { requestParameters: { spendingLimitArn: hidden } }),
      limitDeleted("12:00:00", "?", { requestParameters: { spendingLimitArn: hidden } }),
    ]);
    expect(limits.map(({ name, intervals }) => [name, intervals.at(-1)?.state, intervals.at(-1)?.limit])).toEqual([
      [undefined, "active", limitArn("a")],
      ["Cepheus-1-108Q", "active", limitArn("b")],
      [undefined, "none", undefined],
      [undefined, "none", undefined],
    ]);
  });

  it("leaves out refused calls, reads, and calls whose time cannot be read", () => {
    const refused = { errorCode: "AccessDeniedException" };
    expect(
      spendingLimitsOf([limitDeleted("10:00:00", "a", refused), limitDeleted("10:00:00", "a", { eventTime: "noon" })]),
    ).toEqual([]);
  });

  it("answers of the example log", () => {
    const { events } = parseBraketEvents(exampleLogText());
    expect(spendingLimitsOf(events).map(({ name, intervals }) => [name, intervals.map(({ change }) => change)])).toEqual([
      ["Cepheus-1-108Q", [undefined, "set", "deleted", "set"]],
      ["Garnet", [undefined, "set", "began", "raised", "ended"]],
    ]);
  });
});
