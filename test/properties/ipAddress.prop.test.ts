import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress } from "../../src/readers/ipAddress.js";
import { runs } from "../support/runs.js";

const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
const groups = fc.array(group, { minLength: 8, maxLength: 8 });
const octets = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 });

/** Text that is nearly an address. */
const addressLike = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789abF:.%:::"), maxLength: 20 }),
  groups.map((all) => all.map((one) => one.toString(16)).join(":")),
  octets.map((all) => all.join(".")),
);

describe("readAddress", () => {
  it("takes for addresses what Node does", () => {
    fc.assert(
      fc.property(addressLike, (text) => {
        expect(readAddress(text) !== undefined).toBe(isIP(text) !== 0);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("writes IPv6 addresses as the URL standard does", () => {
    const notMapped = groups.filter((all) => all.slice(0, 5).some((one) => one !== 0) || all[5] !== 0xffff);
    fc.assert(
      fc.property(notMapped, (all) => {
        const text = all.map((one) => one.toString(16)).join(":");
        expect(`[${readAddress(text)?.address}]`).toBe(new URL(`http://[${text}]/`).hostname);
      }),
    );
  });

  it("gives what it wrote the same answer again", () => {
    fc.assert(
      fc.property(addressLike, (text) => {
        const found = readAddress(text);
        if (found === undefined) return;
        const { zone, ...rest } = found;
        expect(readAddress(found.address)).toEqual(rest);
      }),
    );
  });

  it("tells an IPv4 address the same in IPv6 notation", () => {
    fc.assert(
      fc.property(octets, (all) => {
        const text = all.join(".");
        expect(readAddress(`::ffff:${text}`)).toEqual(readAddress(text));
      }),
    );
  });
});
