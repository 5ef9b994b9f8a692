const ADDRESS = /^[^\s@]+@[^\s@.]+\.[^\s@]+$/;
/**
 * Names that do not belong to a person.
 *
 * - `CN=client-01`: IAM Roles Anywhere sets the certificate's subject as source identity (documented).
 * - `root@ip-10-0-0-1.ec2.internal`: an account of an operating system, a host without a public name, or a service account
 *   (inferred).
 */
const NO_PERSON =
  /^(?:CN|OU?|DC|UID)=|^(?:root|ec2-user|ubuntu)@|@ip-\d|@(?:[^@]+\.)?(?:internal|local(?:host|domain)|(?:amazonaws|gserviceaccount)\.com)$/i;

/** The spelling of a name in keys, labels and `human`. E-mail addresses ignore case, so they are in lower case. */
export function spelled(name: string): string {
  // Most names are no addresses, and a search for a character is quicker than a pattern.
  return name.includes("@") && ADDRESS.test(name) ? name.toLowerCase() : name;
}

/** Whether a name may be a person's. */
export function mayBePerson(name: string): boolean {
  return !NO_PERSON.test(name);
}

/** Whether a name is an e-mail address of a person. */
export function isPersonAddress(name: string): boolean {
  return ADDRESS.test(name) && mayBePerson(name);
}
