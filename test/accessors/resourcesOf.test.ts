import { describe, expect, it } from "vitest";
import { type BraketEvent, braketOperations, isSucceeded, parseBraketEvent, resourcesOf } from "../../src/entries/index.js";
import { fixtureRecord, fixtures } from "../support/fixtures.js";
import { HIDDEN } from "../support/hidden.js";

function job(requestParameters: object, changes: object = {}): BraketEvent {
  const record = fixtureRecord("CreateJob/minimal");
  return parseBraketEvent({
    ...record,
    requestParameters: { ...(record.requestParameters as object), ...requestParameters },
    ...changes,
  });
}

const first = (event: BraketEvent, kind: string) => resourcesOf(event).find((resource) => resource.kind === kind);

describe("resourcesOf", () => {
  it("finds all resources of a hybrid job", () => {
    const base = "s3://amazon-braket-us-east-1-123456789012";
    expect(resourcesOf(parseBraketEvent(fixtureRecord("CreateJob/minimal")))).toEqual([
      {
        kind: "hybrid-job",
        name: "ba94ec2e-446b-44a8-8c65-3bee2ed4fe01",
        arn: "arn:aws:braket:us-east-1:123456789012:job/ba94ec2e-446b-44a8-8c65-3bee2ed4fe01",
        accountId: "123456789012",
        region: "us-east-1",
        relation: "created",
        at: "responseElements.jobArn",
      },
      {
        kind: "iam-role",
        name: "AmazonBraketJobsExecutionRole",
        path: "/service-role/",
        arn: "arn:aws:iam::123456789012:role/service-role/AmazonBraketJobsExecutionRole",
        accountId: "123456789012",
        relation: "uses",
        at: "requestParameters.roleArn",
      },
      {
        kind: "s3",
        name: `${base}/scripts/main.py`,
        bucket: "amazon-braket-us-east-1-123456789012",
        key: "scripts/main.py",
        relation: "reads",
        at: "requestParameters.algorithmSpecification.scriptModeConfig.s3Uri",
      },
      {
        kind: "s3",
        name: `${base}/out`,
        bucket: "amazon-braket-us-east-1-123456789012",
        key: "out",
        relation: "writes",
        at: "requestParameters.outputDataConfig.s3Path",
      },
      {
        kind: "kms-key",
        name: "0a0b5dc5-86e4-46d9-8fa9-7f6d02297f82",
        arn: "arn:aws:kms:us-east-1:123456789012:key/0a0b5dc5-86e4-46d9-8fa9-7f6d02297f82",
        accountId: "123456789012",
        region: "us-east-1",
        relation: "uses",
        at: "requestParameters.outputDataConfig.kmsKeyId",
      },
    ]);
  });

  it.each([
    ["CreateQuantumTask/reserved", ["created quantum-task", "uses device", "writes s3", "uses reservation"]],
    ["CreateQuantumTask/omitted", ["created quantum-task"]],
    ["CreateQuantumTask/spending-limit", ["uses device", "writes s3"]],
    ["CancelJob/success", ["subject hybrid-job"]],
    ["GetQuantumTask/percent-encoded-arn", ["subject quantum-task"]],
    ["CreateSpendingLimit/success", ["created spending-limit", "uses device"]],
    ["DeleteSpendingLimit/access-denied", ["subject spending-limit"]],
    ["TagResource/success", ["subject hybrid-job"]],
    ["UntagResource/success", ["subject spending-limit"]],
    ["SearchJobs/success", []],
  ])("%s", (name, expected) => {
    const event = parseBraketEvent(fixtureRecord(name));
    expect(resourcesOf(event).map(({ relation, kind }) => `${relation} ${kind}`)).toEqual(expected);
  });

  it.each(fixtures().map(({ name, record }) => [name, record] as const))(
    "%s has one resource or more a place that the catalog requires",
    (_, record) => {
      const event = parseBraketEvent(record);
      if (!isSucceeded(event) || (event.requestParameters as { omitted?: unknown } | null)?.omitted)
        return expect(resourcesOf(event)).toEqual(expect.any(Array));
      const { resources, required } = braketOperations[event.eventName as keyof typeof braketOperations];
      const places = resources.map(({ at }) => at).filter((at) => at in required);
      const found = resourcesOf(event).map(({ at }) => at);
      // A job's device may be a local one, which is no resource.
      const text = JSON.stringify(record);
      expect(found).toEqual(expect.arrayContaining(places.filter((at) => !(at.endsWith(".device") && text.includes('"local:')))));
    },
  );

  it("gives positions in lists", () => {
    const item = (s3Uri: string) => ({ dataSource: { s3DataSource: { s3Uri } } });
    const event = job({ inputDataConfig: [item("s3://b/1"), item("s3://b/1"), {}, item("s3://b/2")] });
    const inputs = resourcesOf(event).filter(({ at }) => at.includes("inputDataConfig"));
    expect(inputs.map(({ name, at }) => [name, at])).toEqual([
      ["s3://b/1", "requestParameters.inputDataConfig[0].dataSource.s3DataSource.s3Uri"],
      ["s3://b/2", "requestParameters.inputDataConfig[3].dataSource.s3DataSource.s3Uri"],
    ]);
  });

  it.each([
    ["s3://bucket/key/of%2Fit", { bucket: "bucket", key: "key/of%2Fit" }],
    ["s3://bucket", { bucket: "bucket", key: "" }],
    ["https://bucket.s3.us-west-2.amazonaws.com/a%20b/c", { bucket: "bucket", key: "a b/c" }],
    ["https://my.bucket.s3.amazonaws.com/k", { bucket: "my.bucket", key: "k" }],
    ["https://bucket.s3-us-west-2.amazonaws.com/k", { bucket: "bucket", key: "k" }],
    ["https://bucket.s3.dualstack.us-west-2.amazonaws.com/k", { bucket: "bucket", key: "k" }],
    ["https://s3.us-gov-west-1.amazonaws.com/bucket/k/l", { bucket: "bucket", key: "k/l" }],
    ["https://s3.cn-north-1.amazonaws.com.cn/bucket", { bucket: "bucket", key: "" }],
    ["https://bucket.s3.us-west-2.amazonaws.com/k?X-Amz-Signature=00ff", { bucket: "bucket", key: "k" }],
  ])("reads %s", (s3Path, place) => {
    const event = job({ outputDataConfig: { s3Path } });
    expect(resourcesOf(event).find(({ relation }) => relation === "writes")).toMatchObject({
      ...place,
      name: `s3://${place.bucket}/${place.key}`,
    });
  });

  it.each(["foobar", "s3://", "https://example.com/bucket/key", "https://s3.us-west-2.amazonaws.com/", "file:///tmp"])(
    "keeps %s as a name",
    (s3Path) => {
      const event = job({ outputDataConfig: { s3Path } });
      expect(resourcesOf(event).find(({ relation }) => relation === "writes")).toEqual({
        kind: "s3",
        name: s3Path,
        relation: "writes",
        at: "requestParameters.outputDataConfig.s3Path",
      });
    },
  );

  it.each([
    [
      "123456789012.dkr.ecr.us-east-1.amazonaws.com/base:latest",
      { accountId: "123456789012", region: "us-east-1", repository: "base", tag: "latest" },
    ],
    ["123456789012.dkr.ecr.us-east-1.amazonaws.com/a/b@sha256:00ff", { repository: "a/b", digest: "sha256:00ff" }],
    [
      "123456789012.dkr.ecr.us-east-1.amazonaws.com/a/b:1.0@sha256:00ff",
      { repository: "a/b", tag: "1.0", digest: "sha256:00ff" },
    ],
    ["123456789012.dkr-ecr.us-west-2.on.aws/base", { accountId: "123456789012", region: "us-west-2", repository: "base" }],
    ["public.ecr.aws/acme/image:1", { name: "public.ecr.aws/acme/image:1" }],
    ["foobar", { name: "foobar" }],
  ])("reads the image %s", (uri, image) => {
    const found = first(job({ algorithmSpecification: { containerImage: { uri } } }), "ecr-image");
    expect(found).toMatchObject({ name: uri, ...image });
    if (!("repository" in image)) expect(found).not.toHaveProperty("repository");
  });

  it.each([
    ["arn:aws:kms:eu-north-1:111122223333:alias/results", { name: "alias/results", accountId: "111122223333" }],
    ["alias/results", { name: "alias/results" }],
    ["0a0b5dc5-86e4-46d9-8fa9-7f6d02297f82", { name: "0a0b5dc5-86e4-46d9-8fa9-7f6d02297f82" }],
  ])("reads the key %s", (kmsKeyId, key) => {
    expect(first(job({ outputDataConfig: { kmsKeyId } }), "kms-key")).toMatchObject(key);
  });

  it("leaves local devices and empty texts out", () => {
    const event = job({
      deviceConfig: { device: "local:pennylane/lightning.qubit" },
      roleArn: "",
      outputDataConfig: { s3Path: "" },
    });
    expect(resourcesOf(event).map(({ kind }) => kind)).toEqual(["hybrid-job", "s3"]);
  });

  it("says that a container image is hidden", () => {
    const event = job({ algorithmSpecification: { containerImage: { uri: HIDDEN } } });
    expect(first(event, "ecr-image")).toEqual({
      kind: "ecr-image",
      name: HIDDEN,
      hidden: true,
      relation: "uses",
      at: "requestParameters.algorithmSpecification.containerImage.uri",
    });
  });

  it("returns a hidden resource for each path", () => {
    const event = job({ roleArn: HIDDEN, outputDataConfig: { s3Path: HIDDEN }, checkpointConfig: { s3Uri: HIDDEN } });
    expect(resourcesOf(event).flatMap(({ kind, hidden, at }) => (hidden ? `${kind} ${at}` : []))).toEqual([
      "iam-role requestParameters.roleArn",
      "s3 requestParameters.outputDataConfig.s3Path",
      "s3 requestParameters.checkpointConfig.s3Uri",
    ]);
    expect(resourcesOf(job({}, { resources: [{ ARN: HIDDEN, type: "AWS::S3::Bucket" }] })).at(-1)).toEqual({
      kind: "other",
      name: HIDDEN,
      hidden: true,
      type: "AWS::S3::Bucket",
      relation: "listed",
      at: "resources[0]",
    });
  });

  it.each([
    ["my-bucket", "tasks", { name: "s3://my-bucket/tasks", bucket: "my-bucket", key: "tasks" }],
    ["my-bucket", undefined, { name: "s3://my-bucket/", bucket: "my-bucket", key: "" }],
    ["s3://my-bucket", "tasks", { name: "s3://my-bucket/tasks", bucket: "my-bucket", key: "tasks" }],
    ["s3://my-bucket/", "tasks", { name: "s3://my-bucket/tasks", bucket: "my-bucket", key: "tasks" }],
    ["s3://my-bucket/a/b", "tasks", { name: "s3://my-bucket/a/b/tasks", bucket: "my-bucket", key: "a/b/tasks" }],
    ["https://my-bucket.s3.amazonaws.com", "", { name: "s3://my-bucket/", bucket: "my-bucket", key: "" }],
    [
      "arn:aws:s3:::my-bucket",
      "tasks",
      { name: "s3://my-bucket/tasks", bucket: "my-bucket", key: "tasks", arn: "arn:aws:s3:::my-bucket" },
    ],
    ["arn%3Aaws%3As3%3A%3A%3Amy-bucket", "tasks", { bucket: "my-bucket", arn: "arn:aws:s3:::my-bucket" }],
    ["arn:aws:s3:us-west-2:111122223333:accesspoint/results", "tasks", { accountId: "111122223333", region: "us-west-2" }],
    ["my-bucket/a", "tasks", { name: "my-bucket/a" }],
    ["s3://", "tasks", { name: "s3://" }],
    ["my bucket", "tasks", { name: "my bucket" }],
    [HIDDEN, "tasks", { name: HIDDEN, hidden: true }],
  ])("reads the bucket of a task from %s with the prefix %s", (outputS3Bucket, outputS3KeyPrefix, wanted) => {
    const record = fixtureRecord("CreateQuantumTask/success");
    const requestParameters = { ...(record.requestParameters as object), outputS3Bucket, outputS3KeyPrefix };
    const found = first(parseBraketEvent({ ...record, requestParameters }), "s3");
    expect(found).toMatchObject({ relation: "writes", at: "requestParameters.outputS3Bucket", ...wanted });
    if (!("bucket" in wanted)) for (const member of ["bucket", "key"]) expect(found).not.toHaveProperty(member);
  });

  it.each(["arn:aws:s3:::bucket/a/b", "arn:aws-cn:s3:::bucket/a/b"])("reads the ARN %s in the place of an S3 URI", (s3Path) => {
    const found = resourcesOf(job({ outputDataConfig: { s3Path } })).find(({ at }) => at.endsWith("s3Path"));
    expect(found).toMatchObject({ kind: "s3", name: "s3://bucket/a/b", bucket: "bucket", key: "a/b", arn: s3Path });
  });

  it("does not treat an access point as a bucket", () => {
    const resources = [{ ARN: "arn:aws:s3:us-west-2:111122223333:accesspoint/results", type: "AWS::S3::AccessPoint" }];
    expect(resourcesOf(job({}, { resources })).at(-1)).toMatchObject({
      kind: "other",
      name: "accesspoint/results",
      accountId: "111122223333",
    });
  });

  it("keeps text that is not an ARN as the name of the resource", () => {
    expect(resourcesOf(parseBraketEvent(fixtureRecord("GetQuantumTask/aws-sample")))).toEqual([
      { kind: "quantum-task", name: "foobar", relation: "subject", at: "requestParameters.quantumTaskArn" },
    ]);
    const record = { ...fixtureRecord("TagResource/success"), requestParameters: { resourceArn: "foobar", tags: {} } };
    expect(resourcesOf(parseBraketEvent(record))).toMatchObject([{ kind: "other", name: "foobar", relation: "subject" }]);
  });

  it("adds the record's resources that the event did not name", () => {
    const resources = [
      { ARN: "arn:aws:braket:us-east-1:123456789012:job/ba94ec2e-446b-44a8-8c65-3bee2ed4fe01", accountId: "123456789012" },
      { ARN: "arn:aws:s3:::amazon-braket-us-east-1-123456789012/out", type: "AWS::S3::Object" },
      { ARN: "arn:aws:s3:::other", accountId: "444455556666", type: "AWS::S3::Bucket" },
      { ARN: "arn:aws:s3:::other", accountId: "444455556666", type: "AWS::S3::Bucket" },
      { ARN: "arn:aws:sns:us-east-1:444455556666:topic", type: "AWS::SNS::Topic" },
      { arn: "arn:aws:braket:us-east-1:123456789012:reservation/r" },
      { ARNPrefix: "arn:aws:s3:::prefix/", type: "AWS::S3::Object" },
      { ARN: "foobar" },
      { type: "AWS::S3::Bucket" },
    ];
    expect(resourcesOf(job({}, { resources })).filter(({ relation }) => relation === "listed")).toEqual([
      {
        kind: "s3",
        name: "s3://other/",
        bucket: "other",
        key: "",
        arn: "arn:aws:s3:::other",
        accountId: "444455556666",
        relation: "listed",
        at: "resources[2]",
      },
      {
        kind: "other",
        name: "topic",
        arn: "arn:aws:sns:us-east-1:444455556666:topic",
        accountId: "444455556666",
        region: "us-east-1",
        type: "AWS::SNS::Topic",
        relation: "listed",
        at: "resources[4]",
      },
      {
        kind: "reservation",
        name: "r",
        arn: "arn:aws:braket:us-east-1:123456789012:reservation/r",
        accountId: "123456789012",
        region: "us-east-1",
        relation: "listed",
        at: "resources[5]",
      },
      {
        kind: "s3",
        name: "s3://prefix/",
        bucket: "prefix",
        key: "",
        arn: "arn:aws:s3:::prefix/",
        relation: "listed",
        at: "resources[6]",
      },
      { kind: "other", name: "foobar", relation: "listed", at: "resources[7]" },
    ]);
  });

  it("reads only resources of an unrecognized event", () => {
    const event = job({}, { eventName: "GetUnicorn", resources: [{ ARN: "arn:aws:braket:us-east-1:123456789012:unicorn/7" }] });
    expect(resourcesOf(event)).toEqual([
      {
        kind: "other",
        name: "7",
        arn: "arn:aws:braket:us-east-1:123456789012:unicorn/7",
        accountId: "123456789012",
        region: "us-east-1",
        relation: "listed",
        at: "resources[0]",
      },
    ]);
  });

  it("stays fast on hostile text", () => {
    const start = performance.now();
    const texts = [
      `https://${".s3".repeat(70_000)}`,
      `https://a.s3${"-fips".repeat(20)}.x/`,
      "s3:/".repeat(50_000),
      `1234567890.dkr.ecr.x.amazonaws.com/${"@sha256:".repeat(30_000)}\n`,
      `arn:aws:iam::1:role/${"/".repeat(200_000)}`,
    ];
    for (const text of texts)
      resourcesOf(
        job({
          roleArn: text,
          outputDataConfig: { s3Path: text, kmsKeyId: text },
          algorithmSpecification: { containerImage: { uri: text } },
        }),
      );
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
