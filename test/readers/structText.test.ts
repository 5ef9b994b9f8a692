import { describe, expect, it } from "vitest";
import { readStructText } from "../../src/readers/structText.js";

const PAIR = { userId: "text", identityStoreArn: "text" } as const;
const DEEP = { name: "text", inner: PAIR, "rare?": "text", "tags?": "map" } as const;

describe("readStructText", () => {
  it.each([
    ["{userid=a, identitystorearn=b}", PAIR, { userid: "a", identitystorearn: "b" }],
    ["{identitystorearn=, userid=null}", PAIR, { identitystorearn: "", userid: null }],
    ["{user_id=a=b, identityStoreArn=c,d=e}", PAIR, { user_id: "a=b", identityStoreArn: "c,d=e" }],
    ["{userid=Oct 2, 2019 11:12 PM, identitystorearn=b}", PAIR, { userid: "Oct 2, 2019 11:12 PM", identitystorearn: "b" }],
    ["{}", PAIR, {}],
    ["null", PAIR, null],
    ["[]", [PAIR], []],
    ["[{userid=a, identitystorearn=b}, null]", [PAIR], [{ userid: "a", identitystorearn: "b" }, null]],
    ["{name=n, inner=null}", DEEP, { name: "n", inner: null }],
    [
      "{name=n, inner={userid=a, identitystorearn=b}, rare=r, tags={}}",
      DEEP,
      { name: "n", inner: { userid: "a", identitystorearn: "b" }, rare: "r", tags: {} },
    ],
  ])("reads %s", (text, kind, value) => {
    expect(readStructText(text, kind as never)).toEqual({ value, issue: undefined });
  });

  it.each([
    ["", PAIR, [], /other text/],
    ["userid=a", PAIR, [], /other text/],
    ["{userid=a", PAIR, ["userid"], /breaks off/],
    ["{userid=a, ", PAIR, ["userid"], /breaks off/],
    ["{userid=a}", PAIR, ["identitystorearn"], /no such member/],
    ["{userid=a, userid=b, identitystorearn=c}", PAIR, ["userid"], /a second time/],
    ["{userid=a, userId=b, identitystorearn=c}", PAIR, ["userId"], /a second time/],
    ["{userid=CN=me, OU=lab, identitystorearn=c}", PAIR, [], /no published table has/],
    ["{__proto__=x, userid=a, identitystorearn=c}", PAIR, [], /no published table has/],
    ["{userid={a}, identitystorearn=c}", PAIR, ["userid"], /a bracket in a value/],
    ["{userid=a], identitystorearn=c}", PAIR, ["userid"], /a bracket in a value/],
    ["{userid=a}, identitystorearn=c}", PAIR, ["identitystorearn"], /no such member/],
    ["{userid=a, identitystorearn=b}}", PAIR, [], /more text/],
    ["{name=n, inner={userid=a}}", DEEP, ["inner", "identitystorearn"], /no such member/],
    ["{name=n, inner=x}", DEEP, ["inner"], /other text/],
    ["{name=n, inner=null, tags={a=b}}", DEEP, ["tags"], /a map with entries/],
    ["[{userid=a, identitystorearn=b}", [PAIR], [], /breaks off/],
    ["[{userid=a}]", [PAIR], [0, "identitystorearn"], /no such member/],
  ])("refuses %s", (text, kind, path, message) => {
    const { value, issue } = readStructText(text, kind as never);
    expect(value).toBeUndefined();
    expect(issue?.path).toEqual(path);
    expect(issue?.message).toMatch(/^expected text that can be read in one way only, found /);
    expect(issue?.message).toMatch(message);
  });

  it("takes time in proportion to the text", () => {
    const long = `{userid=${", x".repeat(100_000)}, identitystorearn=b}`;
    const started = performance.now();
    expect(readStructText(long, PAIR).issue).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
