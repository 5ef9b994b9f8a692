import type { RedactionForm } from "../../facts/redactions.js";
import { readTimestamp } from "../../readers/time.js";
import { membersByName } from "./membersByName.js";

type PatternForm = Exclude<RedactionForm, "arn" | "members" | "time">;

/** The forms, as patterns. None of them matches an account, an address, an access key or a name that a customer chose. */
const FORMS: Readonly<Record<PatternForm, RegExp>> = {
  action: /^braket\.ir\.[a-z._]{3,40}$/,
  code: /^(?!A[A-Z]{2}A[A-Z]{8})(?:\d{3}|[A-Z][A-Za-z_]{0,63}(?:\.[A-Z][A-Za-z]{0,63})?)$/,
  cryptography: /^(?:TLS_|(?:EC)?DHE-|X25519|SecP\d|P-\d)[\w-]{0,40}$/i,
  flag: /^(?:true|false)$/i,
  id: /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?!A[A-Z]{2}A|.*\d{12})(?=.*\d)[\dA-Z]{13,64})$/,
  instance: /^ml\.[a-z]{1,4}\d[a-z\d]{0,4}\.(?:medium|\d{0,2}x?large)$/,
  quantity: /^[<>]?\d{1,11}(?:\.\d{1,9})?$/,
  region: /^[a-z]{2,5}(?:-[a-z]{2,5})?-(?:central|north|south|east|west){1,2}-\d{1,2}[a-z]?$/,
  resource: /^AWS::[A-Za-z]\w{1,30}::[A-Z]\w{1,40}$/,
  service:
    /^(?:AWS Internal(?:\/#)?|ANONYMOUS_PRINCIPAL|anonymous|(?!vpce|.*\d{4})[a-z][a-z\d-]{0,40}(?:\.(?:application-autoscaling|logs|[a-z]{2,5}(?:-[a-z]{2,5})?-(?:central|north|south|east|west){1,2}-\d{1,2}[a-z]?))?\.(?:amazonaws\.com(?:\.cn)?|api\.aws))$/i,
  version: /^(?:\d{8}|(?:TLSv|SSLv)?\d{1,4}(?:[._-]\d{1,2}){0,2})$/,
};

const COMPACT_TIME = /^\d{8}T\d{6}Z$/;
const ACCOUNT_INSIDE = /(?<!\d)\d{12}(?!\d)/;

/** Whether a text has the form that AWS or an SDK writes in this place. */
export function hasForm(text: string, form: Exclude<RedactionForm, "arn">): boolean {
  switch (form) {
    case "members":
      return text.split(/[.,\s]+/).every((part) => membersByName().has(part));
    case "time":
      return COMPACT_TIME.test(text) || (readTimestamp(text) !== undefined && !ACCOUNT_INSIDE.test(text));
    default:
      return FORMS[form].test(text);
  }
}
