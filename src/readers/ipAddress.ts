/** Whether the internet routes to an address; `reserved` ones belong to no host. */
export type AddressScope = "public" | "private" | "reserved";

/** An address that could be read. */
export interface IpAddress {
  readonly kind: "ipv4" | "ipv6";
  readonly address: string;
  readonly scope: AddressScope;
  readonly range?: string;
  readonly zone?: string;
}

/** A special block of IANA's registries: the first 32 bits, how many of them count, and what the block is. */
type Block = readonly [start: number, bits: number, scope: AddressScope, range: string];

const V4_BLOCKS: readonly Block[] = [
  [0x0a000000, 8, "private", "private-use"],
  [0xac100000, 12, "private", "private-use"],
  [0xc0a80000, 16, "private", "private-use"],
  [0x64400000, 10, "private", "carrier-grade-nat"],
  [0xa9fe0000, 16, "private", "link-local"],
  [0x7f000000, 8, "private", "loopback"],
  [0xc0000200, 24, "public", "documentation"],
  [0xc6336400, 24, "public", "documentation"],
  [0xcb007100, 24, "public", "documentation"],
  [0xc6120000, 15, "reserved", "benchmarking"],
  [0x00000000, 8, "reserved", "this-network"],
  [0xe0000000, 4, "reserved", "multicast"],
  [0xf0000000, 4, "reserved", "reserved"],
];

const V6_BLOCKS: readonly Block[] = [
  [0xfe800000, 10, "private", "link-local"],
  [0xfc000000, 7, "private", "unique-local"],
  [0x20010db8, 32, "public", "documentation"],
  [0x3fff0000, 20, "public", "documentation"],
  [0xff000000, 8, "reserved", "multicast"],
];

/** The blocks of a single address. */
const V6_SINGLE: Readonly<Record<string, Pick<IpAddress, "scope" | "range">>> = {
  "::": { scope: "reserved", range: "unspecified" },
  "::1": { scope: "private", range: "loopback" },
};

/** Reads an IPv4 or IPv6 address as strictly as inet_pton does; undefined for any other text. */
export function readAddress(text: string): IpAddress | undefined {
  const bits = bitsOfV4(text);
  if (bits !== undefined) return v4(text, bits);
  // The longest notation has 45 characters, and a zone may follow.
  if (!text.slice(0, 45).includes(":")) return undefined;
  const [plain = "", ...zones] = text.split("%", 3);
  const groups = groupsOf(plain);
  const zone = zones[0];
  if (groups === undefined || zones.length > 1 || zone === "") return undefined;
  // ::ffff:0:0/96 is a notation of IPv4 addresses, not a network.
  const isMapped = groups.slice(0, 6).join() === "0,0,0,0,0,65535";
  if (isMapped) {
    const octets = groups.slice(6).flatMap((group) => [group >> 8, group & 255]);
    return v4(octets.join("."), pair(groups[6], groups[7]));
  }
  const address = formatGroups(groups);
  const block = V6_SINGLE[address] ?? blockOf(pair(groups[0], groups[1]), V6_BLOCKS);
  return { kind: "ipv6", address, ...block, ...(zone === undefined ? {} : { zone }) };
}

function v4(address: string, bits: number): IpAddress {
  return { kind: "ipv4", address, ...blockOf(bits, V4_BLOCKS) };
}

/** The 32 bits of two groups. */
function pair(high = 0, low = 0): number {
  return high * 0x10000 + low;
}

function blockOf(start: number, blocks: readonly Block[]): Pick<IpAddress, "scope" | "range"> {
  for (const [first, bits, scope, range] of blocks) {
    if ((start ^ first) >>> (32 - bits) === 0) return { scope, range };
  }
  return { scope: "public" };
}

const V4 = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;

/** The 32 bits of dotted decimals. Leading zeros make it no address: some readers take those numbers for octal. */
function bitsOfV4(text: string): number | undefined {
  const match = V4.exec(text);
  if (match === null) return undefined;
  let bits = 0;
  for (let index = 1; index < 5; index++) {
    const octet = Number(match[index]);
    if (octet > 255) return undefined;
    bits = bits * 256 + octet;
  }
  return bits;
}

/** The eight groups of an IPv6 address in any notation. */
function groupsOf(text: string): readonly number[] | undefined {
  if (text.length > 45) return undefined;
  const [head, tail, ...more] = text.split("::");
  const first = readGroups(head ?? "", tail === undefined);
  const last = tail === undefined ? [] : readGroups(tail, true);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const missing = 8 - first.length - last.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...first, ...Array<number>(missing).fill(0), ...last];
}

/** The groups on one side of `::`; the last two of the address may be dotted decimals. */
function readGroups(text: string, isEnd: boolean): readonly number[] | undefined {
  const groups: number[] = [];
  const parts = text === "" ? [] : text.split(":");
  for (const [index, part] of parts.entries()) {
    const bits = isEnd && index === parts.length - 1 ? bitsOfV4(part) : undefined;
    if (bits !== undefined) groups.push(Math.floor(bits / 0x10000), bits % 0x10000);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

/** The form of RFC 5952: the longest run of two or more zero groups is left out, the first of equals. */
function formatGroups(groups: readonly number[]): string {
  const text = groups.map((group) => group.toString(16)).join(":");
  const runs = text.match(/\b0(?::0\b)+/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), "");
  if (longest === "") return text;
  return text.replace(new RegExp(`(?:^|:)\\b${longest}\\b(?::|$)`), "::");
}
