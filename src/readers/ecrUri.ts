/** An image in Amazon ECR. */
export interface EcrPlace {
  readonly accountId: string;
  readonly region: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

const REGISTRY = /^(\d{10,14})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)\//;

/** Reads the URI of an image in a private registry of Amazon ECR; undefined for other text. */
export function readEcrUri(text: string): EcrPlace | undefined {
  const match = REGISTRY.exec(text);
  if (match === null) return undefined;
  const [registry, accountId = "", region = ""] = match;
  const [image = "", digest] = text.slice(registry.length).split("@", 2);
  const colon = image.indexOf(":");
  const repository = colon === -1 ? image : image.slice(0, colon);
  const tag = colon === -1 ? undefined : image.slice(colon + 1);
  return repository === "" ? undefined : { accountId, region, repository, ...(tag && { tag }), ...(digest && { digest }) };
}
