import { describe, expect, it } from "vitest";
import { isServiceInitiated, sourceOf } from "../../src/entries/index.js";
import { eventWith } from "../support/eventWith.js";

function source(sourceIPAddress: unknown) {
  return sourceOf(eventWith({ sourceIPAddress }));
}

describe("sourceOf", () => {
  it.each([
    // The ends of each special block, and their neighbours.
    ["9.255.255.255", "public", undefined],
    ["10.0.0.0", "private", "private-use"],
    ["10.255.255.255", "private", "private-use"],
    ["11.0.0.0", "public", undefined],
    ["172.15.255.255", "public", undefined],
    ["172.16.0.0", "private", "private-use"],
    ["172.31.255.255", "private", "private-use"],
    ["172.32.0.0", "public", undefined],
    ["192.168.0.0", "private", "private-use"],
    ["192.168.255.255", "private", "private-use"],
    ["192.169.0.0", "public", undefined],
    ["100.63.255.255", "public", undefined],
    ["100.64.0.0", "private", "carrier-grade-nat"],
    ["100.127.255.255", "private", "carrier-grade-nat"],
    ["100.128.0.0", "public", undefined],
    ["169.254.169.254", "private", "link-local"],
    ["169.255.0.0", "public", undefined],
    ["127.0.0.1", "private", "loopback"],
    ["128.0.0.0", "public", undefined],
    ["192.0.2.17", "public", "documentation"],
    ["192.0.3.0", "public", undefined],
    ["198.51.100.255", "public", "documentation"],
    ["203.0.113.0", "public", "documentation"],
    ["198.18.0.0", "reserved", "benchmarking"],
    ["198.19.255.255", "reserved", "benchmarking"],
    ["198.20.0.0", "public", undefined],
    ["0.0.0.0", "reserved", "this-network"],
    ["223.255.255.255", "public", undefined],
    ["224.0.0.0", "reserved", "multicast"],
    ["239.255.255.255", "reserved", "multicast"],
    ["240.0.0.0", "reserved", "reserved"],
    ["255.255.255.254", "reserved", "reserved"],
    ["255.255.255.255", "reserved", "broadcast"],
    ["191.255.255.255", "public", undefined],
    ["192.0.0.0", "private", "service-continuity"],
    ["192.0.0.1", "private", "service-continuity"],
    ["192.0.0.7", "private", "service-continuity"],
    ["192.0.0.8", "reserved", "protocol-assignments"],
    ["192.0.0.9", "public", "anycast"],
    ["192.0.0.10", "public", "anycast"],
    ["192.0.0.171", "reserved", "protocol-assignments"],
    ["192.0.0.255", "reserved", "protocol-assignments"],
    ["192.0.1.0", "public", undefined],
    ["192.31.196.0", "public", "as112"],
    ["192.52.193.255", "public", "amt"],
    ["192.88.99.1", "reserved", "6to4-relay"],
    ["192.175.48.1", "public", "as112"],
  ])("IPv4 %s is %s, %s", (text, scope, range) => {
    expect(source(text)).toEqual({ kind: "ipv4", address: text, scope, text, ...(range && { range }) });
  });

  it.each([
    ["2001:DB8::1f", "2001:db8::1f", "public", "documentation"],
    ["2001:0db8:0000:0000:0001:0000:0000:0001", "2001:db8::1:0:0:1", "public", "documentation"],
    ["3fff:fff::1", "3fff:fff::1", "public", "documentation"],
    ["3fff:1000::1", "3fff:1000::1", "public", undefined],
    ["2606:4700::1111", "2606:4700::1111", "public", undefined],
    ["64:ff9b::192.0.2.1", "64:ff9b::c000:201", "public", "nat64"],
    ["::1", "::1", "private", "loopback"],
    ["::", "::", "reserved", "unspecified"],
    ["fc00::", "fc00::", "private", "unique-local"],
    ["fdff::1", "fdff::1", "private", "unique-local"],
    ["fe7f::1", "fe7f::1", "reserved", "unassigned"],
    ["febf::1", "febf::1", "private", "link-local"],
    ["fec0::1", "fec0::1", "private", "site-local"],
    ["feff:ffff::1", "feff:ffff::1", "private", "site-local"],
    ["ff02::fb", "ff02::fb", "reserved", "multicast"],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0", "reserved", "unassigned"],
    ["::2", "::2", "reserved", "unassigned"],
    ["::192.0.2.1", "::c000:201", "reserved", "unassigned"],
    ["64:ff9b::1:0:0", "64:ff9b::1:0:0", "reserved", "unassigned"],
    ["64:ff9b:1:ffff::1", "64:ff9b:1:ffff::1", "private", "nat64"],
    ["64:ff9b:2::1", "64:ff9b:2::1", "reserved", "unassigned"],
    ["100::1", "100::1", "reserved", "discard"],
    ["100:0:0:1::1", "100:0:0:1::1", "reserved", "dummy"],
    ["100:0:0:2::1", "100:0:0:2::1", "reserved", "unassigned"],
    ["1fff::1", "1fff::1", "reserved", "unassigned"],
    ["2000::1", "2000::1", "public", undefined],
    ["2001::1", "2001::1", "reserved", "teredo"],
    ["2001:1::1", "2001:1::1", "public", "anycast"],
    ["2001:1::2", "2001:1::2", "public", "anycast"],
    ["2001:1::3", "2001:1::3", "public", "anycast"],
    ["2001:1::4", "2001:1::4", "reserved", "protocol-assignments"],
    ["2001:2:0:ffff::1", "2001:2:0:ffff::1", "reserved", "benchmarking"],
    ["2001:2:1::1", "2001:2:1::1", "reserved", "protocol-assignments"],
    ["2001:3::1", "2001:3::1", "public", "amt"],
    ["2001:4:112::1", "2001:4:112::1", "public", "as112"],
    ["2001:1f::1", "2001:1f::1", "reserved", "orchid"],
    ["2001:20::1", "2001:20::1", "public", "orchid"],
    ["2001:3f::1", "2001:3f::1", "public", "drone-remote-id"],
    ["2001:40::1", "2001:40::1", "reserved", "protocol-assignments"],
    ["2001:1ff:ffff::1", "2001:1ff:ffff::1", "reserved", "protocol-assignments"],
    ["2001:200::1", "2001:200::1", "public", undefined],
    ["2002:c000:201::1", "2002:c000:201::1", "public", "6to4"],
    ["2620:4f:8000::1", "2620:4f:8000::1", "public", "as112"],
    ["4000::1", "4000::1", "reserved", "unassigned"],
    ["5f00::1", "5f00::1", "reserved", "segment-routing"],
    ["fbff::1", "fbff::1", "reserved", "unassigned"],
    ["fe00::1", "fe00::1", "reserved", "unassigned"],
  ])("IPv6 %s is %s, %s, %s", (text, address, scope, range) => {
    expect(source(text)).toEqual({ kind: "ipv6", address, scope, text, ...(range && { range }) });
  });

  it("returns the zone of a link-local address separately", () => {
    expect(source("fe80::1%eth0")).toEqual({
      kind: "ipv6",
      address: "fe80::1",
      scope: "private",
      range: "link-local",
      zone: "eth0",
      text: "fe80::1%eth0",
    });
  });

  it.each([
    ["::ffff:10.1.2.3", "10.1.2.3", "private"],
    ["::FFFF:8.8.8.8", "8.8.8.8", "public"],
    ["::ffff:c0a8:1", "192.168.0.1", "private"],
    ["0:0:0:0:0:ffff:127.0.0.1", "127.0.0.1", "private"],
  ])("%s is the IPv4 address %s", (text, address, scope) => {
    expect(source(text)).toMatchObject({ kind: "ipv4", address, scope, text });
  });

  it.each([
    ["cloudformation.amazonaws.com", "cloudformation.amazonaws.com"],
    ["delivery.logs.amazonaws.com", "delivery.logs.amazonaws.com"],
    ["resource-explorer-2.amazonaws.com", "resource-explorer-2.amazonaws.com"],
    ["EC2.amazonaws.com.cn", "ec2.amazonaws.com.cn"],
  ])("%s is a service", (text, service) => {
    expect(source(text)).toEqual({ kind: "aws-service", service, text });
  });

  it.each(["AWS Internal", "AWS Internal/#", "AWS Internal/3", "aws-internal", "internal.amazonaws.com"])(
    "%s is inside AWS",
    (text) => {
      expect(source(text)).toEqual({ kind: "aws-internal", text });
    },
  );

  it.each([
    "foobar",
    "255.090.254.5",
    "08.1.250.216",
    "77.88.999.69",
    "192.0.2",
    "192.0.2.1.1",
    "192.0.2.1:443",
    "192.0.2.1, 203.0.113.8",
    " 192.0.2.1",
    "1::2::3",
    ":1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7",
    "12345::",
    "::192.0.2.1:1",
    "192.0.2.1::",
    "fe80::1%",
    "fe80::1%a%b",
    "amazonaws.com",
    "cloudformation.amazonaws.com.example.com",
    "AWS Internally",
    "\ud800",
    " ",
    "__proto__",
    ":".repeat(100_000),
    "1.".repeat(100_000),
    "a".repeat(100_000),
  ])("%j is other", (text) => {
    expect(source(text)).toEqual({ kind: "other", text });
  });

  it.each([undefined, null, "", "HIDDEN_DUE_TO_SECURITY_REASONS"])("%j is unknown", (text) => {
    expect(source(text)).toEqual({ kind: "unknown" });
  });
});

describe("isServiceInitiated", () => {
  const user = { type: "IAMUser", accountId: "111122223333", userName: "mira" };

  it.each([
    [{ userIdentity: { ...user, invokedBy: "cloudformation.amazonaws.com" } }, true],
    [{ userIdentity: { ...user, invokedBy: "AWS Internal" } }, true],
    [{ userIdentity: { type: "AWSService" } }, true],
    [{ userIdentity: user, sourceIPAddress: "cloudformation.amazonaws.com" }, true],
    [{ userIdentity: user, sourceIPAddress: "AWS Internal" }, true],
    [{ userIdentity: { ...user, invokedBy: null }, sourceIPAddress: "192.0.2.1" }, false],
    [{ userIdentity: { ...user, invokedBy: "" }, sourceIPAddress: "192.0.2.1" }, false],
    [{ userIdentity: {}, sourceIPAddress: undefined }, false],
    // The software alone proves nothing.
    [{ userIdentity: user, sourceIPAddress: "192.0.2.1", userAgent: "cloudformation.amazonaws.com" }, false],
  ])("%j: %s", (changes, wanted) => {
    expect(isServiceInitiated(eventWith(changes))).toBe(wanted);
  });
});
