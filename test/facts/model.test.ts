import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { BraketClient } from "@aws-sdk/client-braket";
import { describe, expect, it } from "vitest";
import { BRAKET_EVENT_NAMES, BRAKET_MODEL, braketOperations } from "../../src/entries/index.js";

/** The manifest of the installed SDK; its exports hide it, so it is found beside its entry. */
function sdkManifest(): { readonly version: string } {
  const entry = createRequire(import.meta.url).resolve("@aws-sdk/client-braket");
  return JSON.parse(readFileSync(`${entry.slice(0, entry.lastIndexOf("/dist-"))}/package.json`, "utf8")) as { version: string };
}

describe("BRAKET_MODEL", () => {
  it("names the SDK that the tests compare with", () => {
    expect(BRAKET_MODEL.sdkVersion).toBe(sdkManifest().version);
  });

  it("has the API version of that SDK", () => {
    expect(new BraketClient({ region: "us-east-1" }).config.apiVersion).toBe(BRAKET_MODEL.apiVersion);
  });

  it("counts the modelled events", () => {
    expect(BRAKET_MODEL.events).toBe(BRAKET_EVENT_NAMES.length);
  });

  it("is not older than the newest operation of the catalog", () => {
    const newest = Object.values(braketOperations)
      .map(({ since }) => since)
      .sort()
      .at(-1);
    expect(BRAKET_MODEL.modelDate >= (newest ?? "")).toBe(true);
    expect(BRAKET_MODEL.modelDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
