import { Readable } from "node:stream";
import { CloudTrailClient, type LookupEventsCommandOutput } from "@aws-sdk/client-cloudtrail";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type EventLookup, limitRows, lookUp } from "../../docs/guides/lookup-events/limitRows.js";
import { eventFile } from "../support/guideEvents.js";

interface Page {
  readonly Events: readonly { readonly EventTime: number; readonly CloudTrailEvent: string }[];
  readonly NextToken?: string;
}

interface Request {
  readonly LookupAttributes?:
    | readonly { readonly AttributeKey?: string | undefined; readonly AttributeValue?: string | undefined }[]
    | undefined;
  readonly NextToken?: string | undefined;
}

/** The answer to a request, as CloudTrail has it on the wire. */
function pageFor({ LookupAttributes, NextToken }: Request): Page {
  const { pages } = eventFile<{ pages: Record<string, Page[]> }>("lookup-events");
  const [attribute] = LookupAttributes ?? [];
  expect(attribute?.AttributeKey).toBe("EventName");
  const page = pages[attribute?.AttributeValue ?? ""]?.[NextToken === undefined ? 0 : Number(NextToken.replace("page-", "")) - 1];
  if (page === undefined) throw new Error("ValidationException");
  return page;
}

/** The client in memory: it answers as the SDK does, with times as dates. */
const inMemory: EventLookup = {
  async send({ input }) {
    const { Events, ...page } = pageFor(input);
    const dated = Events.map((event) => ({ ...event, EventTime: new Date(event.EventTime * 1000) }));
    return { ...page, Events: dated, $metadata: {} } satisfies LookupEventsCommandOutput;
  },
};

/** The SDK's own client, with the network replaced. */
const overTheWire = () =>
  new CloudTrailClient({
    region: "us-west-1",
    credentials: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "none" },
    requestHandler: {
      async handle({ body }: { body: Uint8Array }) {
        const answer = JSON.stringify(pageFor(JSON.parse(new TextDecoder().decode(body)) as Request));
        const headers = { "content-type": "application/x-amz-json-1.1" };
        return { response: { statusCode: 200, headers, body: Readable.from([Buffer.from(answer)]) } };
      },
    },
  });

// The SDK warns of its future once a process.
vi.stubEnv("AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED", "true");

const LIMIT = "arn:aws:braket:us-west-1:123456789012:spending-limit/e16653df-15bc-412d-90fa-bb0b11a0bcba";

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ["a client in memory", () => inMemory],
  ["the SDK's client", overTheWire],
])("the guide of LookupEvents, with %s", (_, client) => {
  it("tells who changed a spending limit, and whether it rose or fell", async () => {
    const rows = await limitRows(client());
    expect(rows.map(({ time, device, limit, what }) => [time, device, limit, what])).toEqual([
      ["2026-05-01T06:00:00Z", "Cepheus-1-108Q", LIMIT, "set to $100.00"],
      ["2026-05-04T06:30:00Z", "Cepheus-1-108Q", LIMIT, "lowered from $100.00 to $25.50"],
      ["2026-05-08T07:00:00Z", "Cepheus-1-108Q", LIMIT, "given another time period"],
      ["2026-05-12T16:20:00Z", "Cepheus-1-108Q", LIMIT, "raised from $25.50 to $250.00"],
      ["2026-05-20T21:04:55Z", "Cepheus-1-108Q", LIMIT, "deleted (was $250.00)"],
    ]);
    expect(rows.at(-1)?.who).toContain("root");
  });

  it("asks for every page", async () => {
    const ids: string[] = [];
    for await (const event of lookUp(client(), "UpdateSpendingLimit")) ids.push(event.eventID.slice(-1));
    expect(ids).toEqual(["5", "4", "3", "2"]);
  });
});

describe("the guide of LookupEvents", () => {
  it("says that the direction is unknown where the older limit is", async () => {
    const client: EventLookup = {
      async send(command) {
        const isUpdate = command.input.LookupAttributes?.[0]?.AttributeValue === "UpdateSpendingLimit";
        return isUpdate ? inMemory.send(command) : { $metadata: {} };
      },
    };
    expect((await limitRows(client)).map(({ device, what }) => [device, what])).toEqual([
      ["unknown", "changed from an unknown amount to $25.50"],
      ["unknown", "given another time period"],
      ["unknown", "raised from $25.50 to $250.00"],
    ]);
  });

  it("tells the records that it cannot type", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const client: EventLookup = {
      send: async () => ({
        Events: [{ EventId: "e", CloudTrailEvent: '{"eventSource":"braket.amazonaws.com"}' }],
        $metadata: {},
      }),
    };
    const found: unknown[] = [];
    for await (const event of lookUp(client, "DeleteSpendingLimit")) found.push(event);
    expect(found).toEqual([]);
    expect(error.mock.calls.map(([line]) => line)).toEqual([expect.stringMatching(/^\[0\]\.CloudTrailEvent/)]);
  });
});
