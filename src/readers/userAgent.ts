import { definedParts } from "./definedParts.js";

/** A piece of software and its version. */
export interface SoftwareVersion {
  /** The name in the spelling of the user agent; the name of a language in lower case. */
  readonly name: string;
  /** The version; absent if the user agent has none, or if it is truncated. */
  readonly version?: string;
}

/** The parts of a user agent. */
export interface UserAgent {
  /** The whole text. */
  readonly text: string;
  /** Whether the text was truncated. Its last word is then not in `products`. */
  readonly truncated: boolean;
  /** The products, in the order of the text. */
  readonly products: readonly SoftwareVersion[];
  /** The first product of each name, by the name in lower case. `md/key#value` is the product `md/key` with the version `value`. */
  readonly named: ReadonlyMap<string, SoftwareVersion>;
}

/** CloudTrail truncates a user agent after 1 KB. A truncated one ends with three dots (observed). */
const LONGEST = 1024;

/** Reads the products of a user agent, with or without the square brackets that S3 adds. */
export function readUserAgent(text: string): UserAgent {
  const truncated = text.length >= LONGEST || text.endsWith("...");
  const words = text.replace(/^\[|\]$/g, "").split(/,?[\s;()]+/);
  const products: SoftwareVersion[] = [];
  const named = new Map<string, SoftwareVersion>();
  const add = (key: string, product: SoftwareVersion) => named.has(key) || named.set(key, product);
  const last = truncated ? words.pop() : undefined;
  // If the truncated word is the only one, its name is kept.
  if (last !== undefined && words.length === 0) words.push(last.replace(/\.\.\.$/, "").replace(/\/.*/s, ""));
  for (const word of words) {
    if (word === "") continue;
    const slash = word.indexOf("/");
    const name = slash < 0 ? word : word.slice(0, slash);
    const version = slash < 0 ? "" : word.slice(slash + 1);
    const product = version === "" ? { name } : { name, version };
    products.push(product);
    add(name.toLowerCase(), product);
    const sharp = name === "md" ? version.indexOf("#") : -1;
    if (sharp > 0 && sharp < version.length - 1)
      add(`md/${version.slice(0, sharp).toLowerCase()}`, { name, version: version.slice(sharp + 1) });
  }
  return { text, truncated, products, named };
}

/** The products with which older SDKs name their language. */
const LANGUAGE = /^(?:python|java|ruby|php|nodejs|\.net\w*)$/i;

/** Returns the programming language of an SDK; undefined if the user agent has none. */
export function readLanguage({ products, named }: UserAgent): SoftwareVersion | undefined {
  const node = named.get("md/nodejs")?.version;
  const [lang, langVersion] = node === undefined ? (named.get("lang")?.version ?? "").split(/[#/]/) : ["nodejs", node];
  if (lang) return definedParts<SoftwareVersion>({ name: lang.toLowerCase(), version: langVersion });
  const product = products.find(({ name }) => LANGUAGE.test(name));
  if (product !== undefined) return { ...product, name: product.name.toLowerCase() };
  // Version 2 of the SDK for Go writes `lang/go#…`. Version 1 writes `(go1.19.3; linux; amd64)`.
  const go = products.find(({ name }) => /^go\d[\d.]*$/.test(name));
  return go && { name: "go", version: go.name.slice(2) };
}

/** The products of browsers. The order matters: Edge names Chrome too, and Chrome names Safari too. */
const BROWSERS: readonly (readonly [product: string, name: string, versionIn?: string])[] = [
  ["edg", "Edge"],
  ["edge", "Edge"],
  ["opr", "Opera"],
  ["firefox", "Firefox"],
  ["chrome", "Chrome"],
  ["safari", "Safari", "version"],
];

/** Returns the browser of a user agent that starts like those of browsers. */
export function readBrowser({ named }: UserAgent): SoftwareVersion {
  const known = BROWSERS.find(([product]) => named.has(product));
  if (known === undefined) return { name: "Mozilla" };
  const [product, name, versionIn = product] = known;
  return definedParts<SoftwareVersion>({ name, version: named.get(versionIn)?.version });
}
