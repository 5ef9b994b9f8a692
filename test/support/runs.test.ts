import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runs } from "./runs.js";

const TESTS = fileURLToPath(new URL("..", import.meta.url));

afterEach(() => vi.unstubAllEnvs());

describe("runs", () => {
  it("gives a tenth in the quick run, and never fewer than a hundred that were wanted", () => {
    vi.stubEnv("TEST_RUNS", "quick");
    expect([50, 100, 300, 1000, 5000].map(runs)).toEqual([50, 100, 100, 100, 500]);
  });

  it("gives all in the long run", () => {
    vi.stubEnv("TEST_RUNS", "all");
    expect([50, 300, 5000].map(runs)).toEqual([50, 300, 5000]);
  });

  it("is where every property reads its number of runs", () => {
    const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" }).filter((file) => /\.test(-d)?\.ts$/.test(file));
    const settings = files.flatMap((file) =>
      [...readFileSync(`${TESTS}/${file}`, "utf8").matchAll(/\bnumRuns: .*/g)].map(([text]) => `${file}: ${text}`),
    );
    expect(settings.length).toBeGreaterThan(10);
    expect(settings.filter((text) => !text.includes("numRuns: runs("))).toEqual([]);
  });
});
