import { describe, expect, it } from "vitest";
import { readDevice } from "../../src/readers/device.js";

describe("readDevice", () => {
  it.each([
    ["local:pennylane/lightning.qubit", { kind: "local", provider: "pennylane", name: "lightning.qubit" }],
    ["local:none/none", { kind: "local", provider: "none", name: "none" }],
    ["local:a/b/c", { kind: "local", provider: "a", name: "b/c" }],
    ["local:simulator", { kind: "local", name: "simulator" }],
    ["foobar", { kind: "unknown", name: "foobar" }],
    ["arn:aws:braket:::job/x", { kind: "unknown", name: "arn:aws:braket:::job/x" }],
    [
      "arn:aws:braket:::device/constructor/x/y",
      { kind: "unknown", provider: "x", name: "y", arn: "arn:aws:braket:::device/constructor/x/y" },
    ],
    ["arn:aws:braket:*:*:device/qpu/*", { kind: "qpu", provider: "*", name: "*", arn: "arn:aws:braket:*:*:device/qpu/*" }],
    ["arn:aws:braket:*:*:device/*", { kind: "unknown", name: "*", arn: "arn:aws:braket:*:*:device/*" }],
    [
      "arn%3Aaws%3Abraket%3A%3A%3Adevice%2Fqpu%2Fa%2Fb",
      { kind: "qpu", provider: "a", name: "b", arn: "arn:aws:braket:::device/qpu/a/b" },
    ],
  ])("%s", (text, device) => {
    expect(readDevice(text)).toEqual(device);
  });
});
