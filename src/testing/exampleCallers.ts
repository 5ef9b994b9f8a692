/**
 * Lists every kind of caller that `exampleEvent` can make.
 *
 * @example
 * EXAMPLE_CALLERS.includes("hybrid-job"); // => true
 */
export const EXAMPLE_CALLERS = [
  "person",
  "console",
  "role-session",
  "instance",
  "hybrid-job",
  "web-identity-role",
  "cloudformation",
  "console-session",
  "delegate",
  "user",
  "user-session",
  "root",
  "role",
  "federated-user",
  "directory-user",
  "other-account",
  "anonymous",
  "service",
  "identity-center-user",
  "saml-user",
  "web-identity-user",
  "unknown",
  "aws-internal",
] as const;

/**
 * A kind of caller, as `exampleEvent` and `exampleRecord` take it.
 *
 * - People: `person` (IAM Identity Center), `console`, `console-session`, `user`, `user-session`, `federated-user`,
 *   `directory-user`, `identity-center-user`, `saml-user`, `web-identity-user`, `root`.
 * - Roles: `role-session` (with a source identity), `instance` (EC2), `hybrid-job`, `web-identity-role` (OIDC), `role`, `delegate`.
 * - Services: `cloudformation` (for a role), `service`, `aws-internal`.
 * - Others: `other-account`, `anonymous`, `unknown`.
 */
export type ExampleCaller = (typeof EXAMPLE_CALLERS)[number];
