import { type BraketEvent, credentialOf } from "braket-cloudtrail";

/** Where the credentials of the calls came from, the most frequent origin first. */
export function origins(events: readonly BraketEvent[]): string[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const origin of originsOf(event)) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  return [...counts]
    .sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))
    .map(([origin, count]) => `${count} × ${origin}`);
}

function originsOf(event: BraketEvent): string[] {
  const { accessKey, issuer, identityProvider, ec2RoleDelivery, scope, delegate } = credentialOf(event);
  const origins: string[] = [];
  if (accessKey?.lifetime === "long-term") origins.push("a long-term access key");
  if (issuer?.arn !== undefined) origins.push(`issued by ${issuer.arn}`);
  if (identityProvider !== undefined) origins.push(`identity provider ${identityProvider}`);
  if (scope?.credentialsIssuedTo !== undefined) origins.push(`handed out to ${scope.credentialsIssuedTo}`);
  if (ec2RoleDelivery !== undefined) origins.push(`EC2 metadata service, version ${ec2RoleDelivery}`);
  if (delegate?.accountId !== undefined) origins.push(`delegated to the partner account ${delegate.accountId}`);
  return origins;
}
