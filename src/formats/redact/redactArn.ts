import { HIDDEN } from "../../facts/hidden.js";
import { keepText } from "./redactText.js";
import type { Run } from "./run.js";

const ARN =
  /^(arn(:|%3A)(?:aws[a-z-]{0,16}|\*)\2([a-z\d*-]{1,32})\2(?:[a-z]{2,5}(?:-[a-z]{2,5})?-(?:central|north|south|east|west){1,2}-\d{1,2}[a-z]?|\*)?)\2([\w*-]{0,32})\2(.*)$/is;
/** A simulator in the container of a hybrid job. */
const LOCAL_DEVICE = /^local:(?!.*\d{4})[a-z]{1,16}\/[a-z][a-z\d._-]{0,31}$/i;

/** Braket resources whose names AWS chose: devices, and resources that have a UUID as name. */
const NAMED_BY_AWS =
  /^(?:device(?!.*\d{6})(?:(?:\/|%2F)[\w.*-]{1,64}){1,3}|[a-z-]{1,32}(?:\/|%2F)(?:\*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}))$/i;
/** The type and the name of a resource. Other types than these may identify the customer, like a name. */
const TYPED_RESOURCE =
  /^((?:device|quantum-task|job|spending-limit|(assumed-)?role|(user|group|federated-user|(?:saml|oidc)-provider|policy|instance-profile))(?:\/|%2F))(.*?)((?:\/|%2F).*)?$/is;

/** Redacts an ARN, percent-encoded or not, and keeps its form. */
export function redactArn(text: string, run: Run): string {
  const [, head, colon, service = "", account = "", resource = ""] = ARN.exec(text) ?? [];
  if (head === undefined) {
    if (LOCAL_DEVICE.test(text)) return text;
    // A text that only begins like an ARN would be found again by the next pass.
    return /arn(?::|%3A)/i.test(text) ? HIDDEN : keepText(text, "names", run);
  }
  return `${head}${colon}${redactOwner(account, run)}${colon}${redactResource(service.toLowerCase(), resource, run)}`;
}

function redactOwner(account: string, { kept, standIn }: Run): string {
  if (/^(?:aws|\*)?$/.test(account) || kept.has("accounts")) return account;
  return /^\d{12}$/.test(account) ? standIn(account) : HIDDEN;
}

function redactResource(service: string, resource: string, run: Run): string {
  if (resource === "root" || (service === "braket" && NAMED_BY_AWS.test(resource))) return resource;
  const [, type, assumed, person, name = "", rest = ""] = TYPED_RESOURCE.exec(resource) ?? [];
  if (type === undefined || !/^(?:braket|iam|sts)$/.test(service)) return keepText(resource, "names", run);
  if (assumed === undefined) return type + keepText(name + rest, person === undefined ? "names" : "people", run);
  // A session name is usually the name of a person.
  return (
    type + keepText(name, "names", run) + rest.replace(/(?<=^(?:\/|%2F)).*/is, (session) => keepText(session, "people", run))
  );
}
