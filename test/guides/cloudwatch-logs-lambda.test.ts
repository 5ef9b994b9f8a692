import { gunzipSync, gzipSync } from "node:zlib";
import type { CloudWatchLogsDecodedData, CloudWatchLogsEvent } from "aws-lambda";
import { afterEach, describe, expect, it, vi } from "vitest";
import { countRefusals, handler } from "../../docs/guides/cloudwatch-logs-lambda/handler.js";
import { eventFile, invoke } from "../support/guideEvents.js";

const file = () => eventFile<{ event: CloudWatchLogsEvent; decoded: CloudWatchLogsDecodedData }>("cloudwatch-logs");

async function linesOf(event: CloudWatchLogsEvent): Promise<string[]> {
  const lines: string[] = [];
  await invoke(
    countRefusals((line) => lines.push(line)),
    event,
  );
  return lines;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the guide over CloudWatch Logs", () => {
  it("is tried on data that says what stands beside it", () => {
    const { event, decoded } = file();
    expect(JSON.parse(gunzipSync(Buffer.from(event.awslogs.data, "base64")).toString())).toEqual(decoded);
  });

  it("counts refused calls by call and reason, and tells what cannot be typed", async () => {
    const [limit = "", denied = "", broken, ...more] = await linesOf(file().event);
    expect(more).toEqual([]);
    expect(JSON.parse(limit)).toEqual({
      _aws: {
        Timestamp: Date.UTC(2026, 3, 20, 9, 0, 41),
        CloudWatchMetrics: [
          { Namespace: "Braket", Dimensions: [["call", "reason"]], Metrics: [{ Name: "RefusedCalls", Unit: "Count" }] },
        ],
      },
      RefusedCalls: 1,
      call: "CreateQuantumTask",
      reason: "spending-limit",
      who: "jonas@example.com as QuantumResearcher",
      device: "Cepheus-1-108Q",
      estimatedCost: 9.3,
    });
    expect(JSON.parse(denied)).toMatchObject({ call: "GetDevice", reason: "access-denied", device: "Forte-1" });
    expect(broken).toMatch(/logEvents\[3\]\.message.*deviceArn: expected a string, found a number$/);
  });

  it("has nothing to say about CloudWatch's health check", async () => {
    const logEvents = [
      { id: "", timestamp: 1788768900000, message: "CWL CONTROL MESSAGE: Checking health of destination Lambda." },
    ];
    const check = { ...file().decoded, messageType: "CONTROL_MESSAGE", logEvents };
    expect(await linesOf({ awslogs: { data: gzipSync(JSON.stringify(check)).toString("base64") } })).toEqual([]);
  });

  it("tells that data does not inflate", async () => {
    const data = file().event.awslogs.data.slice(0, 80);
    expect(await linesOf({ awslogs: { data } })).toEqual([expect.stringMatching(/^awslogs\.data: /)]);
  });

  it("prints bare lines, as the metric format wants them", async () => {
    const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
    await invoke(handler, file().event);
    const lines = write.mock.calls.map(([line]) => line as string);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^\{"_aws":.*\}\n$/);
  });
});
