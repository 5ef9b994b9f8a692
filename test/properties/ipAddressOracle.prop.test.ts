import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { readAddress } from "../../src/readers/ipAddress.js";
import { runs } from "../support/runs.js";

/** What each range of ipaddr.js may be here: it has one name where IANA's registries have several blocks, and the other way round. */
const RANGES: Readonly<Record<string, readonly string[]>> = {
  unspecified: ["this-network", "unspecified"],
  broadcast: ["broadcast"],
  multicast: ["multicast"],
  linkLocal: ["link-local"],
  loopback: ["loopback"],
  carrierGradeNat: ["carrier-grade-nat"],
  private: ["private-use"],
  reserved: ["anycast", "service-continuity", "protocol-assignments", "documentation", "6to4-relay", "benchmarking", "reserved"],
  as112: ["as112"],
  as112v6: ["as112"],
  amt: ["amt"],
  uniqueLocal: ["unique-local"],
  deprecatedSiteLocal: ["site-local"],
  discard: ["discard"],
  rfc6145: ["unassigned"],
  rfc6052: ["nat64"],
  "6to4": ["6to4"],
  teredo: ["teredo"],
  benchmarking: ["benchmarking"],
  deprecatedOrchid: ["orchid"],
  orchid2: ["orchid"],
  droneRemoteIdProtocolEntityTags: ["drone-remote-id"],
  segmentRouting: ["segment-routing"],
  // It does not know which addresses IANA has handed out, nor the dummy prefix of RFC 9780.
  unicast: ["", "unassigned", "dummy"],
};

/** Starts of addresses, at and beside the edges of the blocks of both. */
const STARTS_V4 = Object.values(rangesOf(ipaddr.IPv4)).flat() as [ipaddr.IPv4, number][];
const STARTS_V6 = (Object.values(rangesOf(ipaddr.IPv6)) as unknown[]).flatMap((range) =>
  Array.isArray(range) && Array.isArray(range[0]) ? (range as [ipaddr.IPv6, number][]) : [range as [ipaddr.IPv6, number]],
);

/** The table of ipaddr.js, which its types do not declare. */
function rangesOf({ prototype }: { readonly prototype: object }): object {
  return (prototype as { readonly SpecialRanges: object }).SpecialRanges;
}

/** An address of a block, of the block before it or of the one after it. */
function nearBlock(bytes: readonly number[], bits: number, step: number, rest: readonly number[]): number[] {
  const width = BigInt(bytes.length * 8);
  const tail = width - BigInt(bits);
  const toNumber = (all: readonly number[]) => all.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const start = (toNumber(bytes) >> tail) + BigInt(step);
  const random = toNumber(rest.slice(0, bytes.length)) & ((1n << tail) - 1n);
  const value = ((start << tail) | random) & ((1n << width) - 1n);
  return bytes.map((_, index) => Number((value >> (width - 8n * BigInt(index + 1))) & 255n));
}

const rest = fc.array(fc.constantFrom(0, 0, 1, 127, 255, 255), { minLength: 16, maxLength: 16 });
const near = fc
  .tuple(fc.constantFrom(...STARTS_V4, ...STARTS_V6), fc.integer({ min: -1, max: 1 }), rest)
  .map(([[first, bits], step, some]) => ipaddr.fromByteArray(nearBlock(first.toByteArray(), bits, step, some)));
const anywhere = fc
  .oneof(fc.uint8Array({ minLength: 4, maxLength: 4 }), fc.uint8Array({ minLength: 16, maxLength: 16 }))
  .map((bytes) => ipaddr.fromByteArray([...bytes]));

describe("readAddress, beside ipaddr.js", () => {
  it("finds the same special ranges", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(near, anywhere), (address) => {
        // An IPv4 address in IPv6 notation is the IPv4 address here.
        fc.pre(address.range() !== "ipv4Mapped");
        const found = readAddress(address.toString());
        expect(RANGES[address.range()]).toContain(found?.range ?? "");
        if (address.range() === "unicast" && found?.range === undefined) expect(found?.scope).toBe("public");
        seen.add(address.range());
      }),
      { numRuns: runs(20_000) },
    );
    expect([...seen].sort()).toEqual(Object.keys(RANGES).sort());
  });
});
