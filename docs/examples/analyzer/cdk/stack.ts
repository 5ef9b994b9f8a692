import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AttributeType, BillingMode, Table } from "aws-cdk-lib/aws-dynamodb";
import { type CfnRule, type EventPattern, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { Code, Function as LambdaFn, Runtime } from "aws-cdk-lib/aws-lambda";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Bucket, EventType } from "aws-cdk-lib/aws-s3";
import { SqsDestination } from "aws-cdk-lib/aws-s3-notifications";
import { Topic } from "aws-cdk-lib/aws-sns";
import { Queue } from "aws-cdk-lib/aws-sqs";
import type { BraketEventPattern } from "braket-cloudtrail/patterns";
import type { Construct } from "constructs";
import { patterns, WITH_READS } from "../src/patterns.js";

export interface AnalyzerStackProps extends StackProps {
  /** The name of the bucket with the log files of your trail. */
  readonly trailBucket: string;
  /** The folder with the bundled functions: that of `npm run build`. */
  readonly code: string;
}

/** The same as `template.yaml`. It also makes the bucket notify the queue. */
export class AnalyzerStack extends Stack {
  constructor(scope: Construct, id: string, { trailBucket, code, ...props }: AnalyzerStackProps) {
    super(scope, id, props);
    const memory = new Table(this, "Memory", {
      partitionKey: { name: "pk", type: AttributeType.STRING },
      sortKey: { name: "sk", type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: "expires",
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const alarms = new Topic(this, "Alarms");
    const failed = new Queue(this, "Failed", { retentionPeriod: Duration.days(14) });

    const analyzer = (name: string, memorySize: number) => {
      const made = new LambdaFn(this, name, {
        runtime: Runtime.NODEJS_22_X,
        code: Code.fromAsset(code),
        handler: `${name[0]?.toLowerCase()}${name.slice(1)}.handler`,
        timeout: Duration.seconds(60),
        memorySize,
        environment: { TABLE_NAME: memory.tableName, TOPIC_ARN: alarms.topicArn },
        ...(name === "OnEvent" && { deadLetterQueue: failed }),
      });
      memory.grant(made, "dynamodb:PutItem", "dynamodb:Query");
      alarms.grantPublish(made);
      return made;
    };

    const onEvent = analyzer("OnEvent", 512);
    const rule = (name: string, pattern: BraketEventPattern) =>
      new Rule(this, name, { eventPattern: cdkPattern(pattern), targets: [new LambdaFunction(onEvent)] });
    rule("Changes", patterns.changes);
    rule("Tasks", patterns.tasks);
    const refusals = rule("Refusals", patterns.refusals);
    // `Rule` knows only enabled and disabled.
    (refusals.node.defaultChild as CfnRule).state = WITH_READS;

    const logFiles = new Queue(this, "LogFiles", {
      visibilityTimeout: Duration.seconds(360),
      deadLetterQueue: { queue: failed, maxReceiveCount: 3 },
    });
    const bucket = Bucket.fromBucketName(this, "Trail", trailBucket);
    bucket.addEventNotification(EventType.OBJECT_CREATED, new SqsDestination(logFiles));
    const onLogFiles = analyzer("OnLogFiles", 1024);
    onLogFiles.addEventSource(new SqsEventSource(logFiles, { batchSize: 5, reportBatchItemFailures: true }));
    bucket.grantRead(onLogFiles);

    new CfnOutput(this, "AlarmTopic", { value: alarms.topicArn, description: "Subscribe to this topic." });
  }
}

/** A pattern as CDK spells it. */
export function cdkPattern({ source, "detail-type": detailType, detail }: BraketEventPattern): EventPattern {
  return { source, detailType, detail };
}
