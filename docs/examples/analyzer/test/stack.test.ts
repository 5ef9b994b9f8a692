import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { afterAll, describe, expect, it } from "vitest";
import { AnalyzerStack } from "../cdk/stack.js";
import { patterns, WITH_READS } from "../src/patterns.js";

const folder = mkdtempSync(join(tmpdir(), "braket-analyzer-"));
const code = join(folder, "dist");
mkdirSync(code);
writeFileSync(join(code, "onEvent.mjs"), "");
afterAll(() => rmSync(folder, { recursive: true }));

const template = Template.fromStack(
  new AnalyzerStack(new App({ outdir: join(folder, "out") }), "Test", { trailBucket: "trail", code }),
);

describe("the CDK stack", () => {
  it("has the patterns of eventPatternFor", () => {
    const rules = Object.values(template.findResources("AWS::Events::Rule")) as {
      Properties: { EventPattern: unknown; State: string };
    }[];
    const found = rules.map(({ Properties: { EventPattern, State } }) => ({ EventPattern, State }));
    expect(found).toEqual([
      { EventPattern: patterns.changes, State: "ENABLED" },
      { EventPattern: patterns.tasks, State: "ENABLED" },
      { EventPattern: patterns.refusals, State: WITH_READS },
    ]);
  });

  it("remembers in a table with the keys and the time to live of the memory", () => {
    template.hasResource("AWS::DynamoDB::Table", {
      DeletionPolicy: "Retain",
      Properties: Match.objectLike({
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
        TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
      }),
    });
  });

  it("lets the queue repeat only the messages that fail", () => {
    template.hasResourceProperties("AWS::Lambda::EventSourceMapping", { FunctionResponseTypes: ["ReportBatchItemFailures"] });
    template.hasResourceProperties("AWS::SQS::Queue", { RedrivePolicy: { maxReceiveCount: 3 }, VisibilityTimeout: 360 });
    template.resourceCountIs("Custom::S3BucketNotifications", 1);
  });

  it("has two functions that may put, query, publish, and nothing else of the table and the topic", () => {
    for (const Handler of ["onEvent.handler", "onLogFiles.handler"])
      template.hasResourceProperties("AWS::Lambda::Function", { Handler });
    const policies = JSON.stringify(template.findResources("AWS::IAM::Policy"));
    const actions = [...policies.matchAll(/"(dynamodb|sns):(\w+\*?)"/g)].map(([text]) => text);
    expect([...new Set(actions)].sort()).toEqual(['"dynamodb:PutItem"', '"dynamodb:Query"', '"sns:Publish"']);
  });
});
