import { decodeOnce, splitArn } from "./arn.js";

/** A bucket, a prefix or an object in S3. */
export interface S3Place {
  readonly bucket: string;
  /** The key, or a prefix of keys; empty for the whole bucket. */
  readonly key: string;
}

/** An S3 endpoint, with or without a bucket before it: `s3.us-west-2`, `bucket.s3-us-west-2`, `bucket.s3.dualstack.us-west-2`. */
const S3_HOST =
  /^(?:(.+)\.)?s3(?:[.-](?:fips|dualstack|accelerate|[a-z]{2,5}(?:-[a-z]+){1,3}-\d{1,2})){0,4}\.amazonaws\.com(?:\.cn)?$/i;

/**
 * Reads an `s3://` URI, the `https://` URL of an S3 object in either style, or the ARN of a bucket or an object; undefined for
 * other text. The ARN of an access point names no bucket.
 */
export function readS3Place(text: string): S3Place | undefined {
  return readS3Uri(text) ?? readS3Arn(text);
}

function readS3Arn(text: string): S3Place | undefined {
  const arn = splitArn(decodeOnce(text));
  // The ARN of a bucket has neither a region nor an account.
  if (arn?.service !== "s3" || arn.region !== "" || arn.accountId !== "") return undefined;
  const [bucket = "", ...key] = arn.resource.split("/");
  return bucket === "" ? undefined : { bucket, key: key.join("/") };
}

function readS3Uri(text: string): S3Place | undefined {
  const match = /^(s3|https):\/\/([^/]+)\/?/i.exec(text);
  if (match === null) return undefined;
  const [start, scheme = "", host = ""] = match;
  const rest = text.slice(start.length);
  if (scheme.toLowerCase() === "s3") return { bucket: host, key: rest };
  const endpoint = host.length > 255 ? null : S3_HOST.exec(host);
  if (endpoint === null) return undefined;
  // The query may be a signature, which is a secret.
  const path = decodeOnce(rest.split(/[?#]/, 1)[0] ?? "");
  if (endpoint[1] !== undefined) return { bucket: endpoint[1], key: path };
  const [bucket = "", ...key] = path.split("/");
  return bucket === "" ? undefined : { bucket, key: key.join("/") };
}

/** Returns a place as an `s3://` URI. */
export function formatS3Uri({ bucket, key }: S3Place): string {
  return `s3://${bucket}/${key}`;
}
