/** Names of AWS services under AWS's own domains, in all partitions that have public names. */
const SERVICE_NAME = /^[a-z0-9.-]+\.amazonaws\.(?:com(?:\.cn)?|eu)$/i;

/** Whether a text is the name of an AWS service, such as `cloudformation.amazonaws.com`. */
export function isServiceName(text: string): boolean {
  return SERVICE_NAME.test(text);
}
