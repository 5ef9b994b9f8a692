import { definedParts } from "./definedParts.js";

/** A piece of software and its version. */
export interface SoftwareVersion {
  /** The name as the agent writes it; of a language in lower case. */
  readonly name: string;
  /** The version; absent where the agent gives none, or it was cut off. */
  readonly version?: string;
}

/** The parts of a user agent. */
export interface UserAgent {
  /** The whole text. */
  readonly text: string;
  /** Whether the text was cut off; then its last word is left out of `products`. */
  readonly truncated: boolean;
  /** The products in their order. What stands in parentheses is a comment, except `go1.19.3`. */
  readonly products: readonly SoftwareVersion[];
  /** The first product of each name in lower case; `md/key#value` is the version `value` of `md/key`. */
  readonly named: ReadonlyMap<string, SoftwareVersion>;
}

/** CloudTrail cuts an agent off after 1 KB; what it cut ends in dots (observed). */
const LONGEST = 1024;

/** Reads the words of a user agent, with or without the square brackets that S3 puts around it. */
export function readUserAgent(text: string): UserAgent {
  const truncated = text.length >= LONGEST || text.endsWith("...");
  const words = text.replace(/^\[|\]$/g, "").split(/,?[\s;()]+/);
  const products: SoftwareVersion[] = [];
  const named = new Map<string, SoftwareVersion>();
  const add = (key: string, product: SoftwareVersion) => named.has(key) || named.set(key, product);
  const last = truncated ? words.pop() : undefined;
  // Where the word that was cut off is the only one, its name counts.
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

/** The products by which older SDKs name their language. */
const LANGUAGE = /^(?:python|java|ruby|php|nodejs|\.net\w*)$/i;

/** Reads the programming language of an SDK; undefined where the agent names none. */
export function readLanguage({ products, named }: UserAgent): SoftwareVersion | undefined {
  const node = named.get("md/nodejs")?.version;
  const [lang, langVersion] = node === undefined ? (named.get("lang")?.version ?? "").split(/[#/]/) : ["nodejs", node];
  if (lang) return definedParts<SoftwareVersion>({ name: lang.toLowerCase(), version: langVersion });
  const product = products.find(({ name }) => LANGUAGE.test(name));
  if (product !== undefined) return { ...product, name: product.name.toLowerCase() };
  // The second SDK for Go writes `lang/go#…`, the first `(go1.19.3; linux; amd64)`.
  const go = products.find(({ name }) => /^go\d[\d.]*$/.test(name));
  return go && { name: "go", version: go.name.slice(2) };
}

/** The products of browsers. Edge names Chrome too, and Chrome names Safari, so the order counts. */
const BROWSERS: readonly (readonly [product: string, name: string, versionIn?: string])[] = [
  ["edg", "Edge"],
  ["edge", "Edge"],
  ["opr", "Opera"],
  ["firefox", "Firefox"],
  ["chrome", "Chrome"],
  ["safari", "Safari", "version"],
];

/** Reads the browser of an agent that begins as those of browsers do. */
export function readBrowser({ named }: UserAgent): SoftwareVersion {
  const known = BROWSERS.find(([product]) => named.has(product));
  if (known === undefined) return { name: "Mozilla" };
  const [product, name, versionIn = product] = known;
  return definedParts<SoftwareVersion>({ name, version: named.get(versionIn)?.version });
}
