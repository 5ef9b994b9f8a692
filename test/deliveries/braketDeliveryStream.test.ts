import { describe, expect, it } from "vitest";
import { type BraketDeliveryStreamItem, braketDeliveryStream } from "../../src/entries/stateChanges.js";
import { exampleEvent, exampleOtherEvent, exampleRecord, exampleStateChange } from "../../src/entries/testing.js";

async function itemsOf(lines: readonly string[]): Promise<BraketDeliveryStreamItem[]> {
  const items: BraketDeliveryStreamItem[] = [];
  for await (const item of new Blob([lines.join("\n")]).stream().pipeThrough(braketDeliveryStream())) items.push(item);
  return items;
}

describe("braketDeliveryStream", () => {
  it("gives calls, other records and Braket's own events, in the order of the lines", async () => {
    const call = exampleEvent("CreateQuantumTask");
    const denied = exampleOtherEvent("network-activity");
    const change = exampleStateChange("Braket Task State Change");
    const foreign = exampleRecord("s3.amazonaws.com", "GetObject");
    const items = await itemsOf([call, foreign, denied, change].map((line) => JSON.stringify(line)));
    expect(items).toEqual([{ event: call }, { other: denied }, { stateChange: change }]);
  });

  it("gives a line that mentions Braket and cannot be read as a rejected item with its place", async () => {
    const items = await itemsOf([
      JSON.stringify(exampleEvent("GetJob")),
      "braket.amazonaws.com is down",
      '{"source":"aws.braket"',
    ]);
    expect(items[0]).toHaveProperty("event");
    expect(items.slice(1).map(({ rejected }) => [rejected?.path, rejected?.code])).toEqual([
      [["line", 2], "invalid-json"],
      [["line", 3], "invalid-json"],
    ]);
  });
});
