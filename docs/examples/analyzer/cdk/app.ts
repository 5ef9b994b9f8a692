import { App } from "aws-cdk-lib";
import { AnalyzerStack } from "./stack.js";

// The CDK command says where it looks for the result.
const app = new App({ outdir: process.env.CDK_OUTDIR ?? "cdk.out" });
const trailBucket: unknown = app.node.tryGetContext("trailBucket") ?? process.env.TRAIL_BUCKET;
if (typeof trailBucket !== "string")
  throw new Error("Set TRAIL_BUCKET to the name of the bucket with the log files of your trail.");
new AnalyzerStack(app, "BraketAnalyzer", { trailBucket, code: "dist" });
app.synth();
