import { describe, expect, it } from "vitest";
import { hasForm } from "../../../src/formats/redact/hasForm.js";

type Form = Parameters<typeof hasForm>[1];

const stays: readonly (readonly [Form, ...string[]])[] = [
  ["action", "braket.ir.openqasm.program", "braket.ir.openqasm.program_set", "braket.ir.ahs.program"],
  ["code", "AccessDeniedException", "Client.UnauthorizedOperation", "404", "QUANTUM_TASKS_QUEUE", "IAMUser", "LT", "CreateJob"],
  ["cryptography", "TLS_AES_128_GCM_SHA256", "ECDHE-RSA-AES128-GCM-SHA256", "x25519", "X25519MLKEM768", "SecP256r1MLKEM768"],
  ["flag", "true", "false"],
  ["id", "4faacef6-82a6-4238-a3a6-13b8ffa41fe2", "4PQ7XK2ZB1V9M3TD", "4UJQ5V8K7H2B9N3M6P1R0S4T2W8X5Y7Z1A3C5E7G9J1L3N5P7R9T"],
  ["instance", "ml.m5.large", "ml.p4d.24xlarge", "ml.g6e.48xlarge", "ml.t3.2xlarge"],
  ["members", "deviceArn", "status", "userIdentity.arn, responseElements", "jobArn,jobName"],
  ["quantity", "0", "12.50", "4000", ">2000"],
  ["region", "us-east-1", "ap-southeast-2", "us-gov-west-1", "eu-isoe-west-1", "ca-central-1", "cn-north-1", "il-central-1"],
  ["resource", "AWS::S3::Bucket", "AWS::EC2::Instance"],
  ["service", "braket.amazonaws.com", "braket.us-east-1.amazonaws.com", "braket.us-east-1.api.aws", "AWS Internal"],
  [
    "service",
    "dynamodb.application-autoscaling.amazonaws.com",
    "braket.cn-north-1.amazonaws.com.cn",
    "delivery.logs.amazonaws.com",
  ],
  [
    "time",
    "2026-09-07T08:15:00Z",
    "20260907T081500Z",
    "Nov 20, 2025, 12:00:00 AM",
    "1788768900",
    "1788768900123",
    "1788768900.5",
  ],
  ["version", "1.11", "2019-09-01", "20140328", "TLSv1.3", "2.0", "2015_03_31"],
];

/** What people put into records, or by mistake into other places of them. */
const SECRETS = [
  ...[
    "111122223333",
    "AKIAIOSFODNN7EXAMPLE",
    "ASIAIOSFODNN7EXAMPLE",
    "AIDACKCEVSQ6C2EXAMPLE",
    "AROA1234567890EXAMPL",
    "AKIAABCDEFGHIJKLMNOP",
  ],
  ...["203.0.113.54", "10.0.0.1", "2001:db8::1", "::1", "vpce-0a1b2c3d4e5f60718", "vpc-0a1b2c3d", "ip-10-0-0-1.ec2.internal"],
  ...["project-bluebird", "bluebird", "bluebird 2026", "my-secret-1", "blue.bird", "joe@example.com", "bluebird2026project"],
  ...["s3://bluebird/key", "bluebird.s3.us-east-1.amazonaws.com", "111122223333.s3-control.us-east-1.amazonaws.com"],
  ...["111122223333.dkr.ecr.us-east-1.amazonaws.com/bluebird:latest", "vpce-1-2.braket.us-east-1.vpce.amazonaws.com"],
  ...["arn:aws:iam::111122223333:role/bluebird", "arn:aws:iam::1:user/a,arn:aws:iam::2:user/b", "local:bluebird/x", "sécret", ""],
];

describe("hasForm", () => {
  it.each(stays.map(([form, ...texts]) => ({ form, texts })))("$form: matches $texts", ({ form, texts }) => {
    for (const text of texts) expect(hasForm(text, form), text).toBe(true);
  });

  it.each([...new Set(stays.map(([form]) => form))])("%s: matches no account, address, key or name", (form: Form) => {
    for (const secret of SECRETS)
      for (const text of [secret, `${secret}.`, `a ${secret}`, `${secret},${secret}`, `${secret}\n`]) {
        expect(hasForm(text, form), JSON.stringify(text)).toBe(false);
      }
  });
});
