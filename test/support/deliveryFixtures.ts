import { readdirSync, readFileSync } from "node:fs";

/** How many of each a delivery holds. */
export interface Counts {
  readonly events: number;
  readonly others: number;
  readonly rejected: number;
  readonly skipped: number;
}

/** A container in the shape that AWS documents, and what is to be found in it. */
export interface DeliveryFixture {
  readonly name: string;
  readonly origin: "written-after-reference";
  readonly source: string;
  readonly about: string;
  readonly delivery: unknown;
  readonly expected: Counts;
  /** What is found where compressed data is inflated; absent where there is none. */
  readonly inflated?: Counts;
}

const ROOT = new URL("../fixtures/deliveries/", import.meta.url);

export function deliveryFixtures(): DeliveryFixture[] {
  return readdirSync(ROOT).map((file) => ({
    ...(JSON.parse(readFileSync(new URL(file, ROOT), "utf8")) as Omit<DeliveryFixture, "name">),
    name: file.replace(".json", ""),
  }));
}
