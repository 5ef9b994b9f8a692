import { revoked, throwingProxy } from "./hostile.js";
import { nested } from "./nested.js";

/** What hostile code may throw; a value that cannot be turned into text among them. */
const THROWN: readonly unknown[] = [undefined, null, "text", 7n, Symbol("s"), Object.create(null), new RangeError("mine")];

const throwing = (thrown: unknown) => () => {
  throw thrown;
};

/** An object one of whose members throws. */
const throwingAt = (name: PropertyKey, thrown: unknown = new Error("mine")) =>
  Object.defineProperty({}, name, { enumerable: true, get: throwing(thrown) });

const TRAPS = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"] as const;

function cyclic(as: "object" | "array"): unknown {
  const value: unknown[] & Record<string, unknown> = (as === "array" ? [] : {}) as never;
  value[as === "array" ? "0" : "Records"] = value;
  return value;
}

/** The same object in two members of an object, that one in two members of the next, and so on: 2^levels paths. */
function manyPaths(levels: number): unknown {
  let value: unknown = { a: 1 };
  for (let level = 0; level < levels; level++) value = { left: value, right: value };
  return value;
}

class Getters {
  readonly #hidden = 1;
  get eventSource() {
    return `${this.#hidden}`;
  }
}

const detached = () => {
  const bytes = new Uint8Array(8);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
};

const sparse = (length: number, item?: unknown) => {
  const list: unknown[] = [];
  list.length = length;
  if (item !== undefined) list[length >> 1] = item;
  return list;
};

/** Ten megabytes. */
const LONG = 10_000_000;

/** Values in memory that no JSON has, and JSON of extreme size; each made anew, because some can be used but once. */
export const HOSTILE_VALUES: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  "a number": () => -1.5,
  NaN: () => Number.NaN,
  "a bigint": () => 7n,
  "a symbol": () => Symbol("s"),
  "a function": () => () => 1,
  "a class": () => Getters,
  "an instance with getters": () => new Getters(),
  "a date": () => new Date(0),
  "an invalid date": () => new Date(Number.NaN),
  "a map": () => new Map([["eventSource", "x"]]),
  "a set": () => new Set([1]),
  "a weak map": () => new WeakMap(),
  "a regular expression": () => /x/g,
  "an error": () => new Error("x"),
  "a promise": () => Promise.resolve({}),
  "a promise that rejects": () => {
    const promise = Promise.reject(new Error("mine"));
    promise.catch(() => undefined);
    return promise;
  },
  "a boxed string": () => Object("braket"),
  "an object without a prototype": () => Object.create(null),
  "a frozen object": () => Object.freeze({ Records: Object.freeze([]) }),
  "a proxy that throws": throwingProxy,
  "a revoked proxy": revoked,
  "a proxy of an array": () => new Proxy([{}], {}),
  "a proxy of bytes": () => new Proxy(new Uint8Array(4), {}),
  "a proxy of a function": () => new Proxy(() => 1, {}),
  ...Object.fromEntries(
    TRAPS.map((trap) => [`a proxy whose ${trap} throws`, () => new Proxy({ a: 1 }, { [trap]: throwing(new Error("mine")) })]),
  ),
  ...Object.fromEntries(
    TRAPS.map((trap) => [
      `a proxy of a list whose ${trap} throws`,
      () => new Proxy([1], { [trap]: throwing(new Error("mine")) }),
    ]),
  ),
  "a proxy that lies of its members": () => new Proxy({}, { ownKeys: () => ["a", "b"], has: () => true }),
  "a proxy that has every member": () =>
    new Proxy({}, { get: (_target, key) => (key === "then" ? undefined : key), has: () => true }),
  "a proxy that has itself as every member": () => {
    const proxy: object = new Proxy(
      {},
      { get: (_target, key) => (typeof key === "symbol" ? undefined : proxy), has: () => true },
    );
    return proxy;
  },
  ...Object.fromEntries(THROWN.map((thrown, i) => [`a getter that throws, ${i}`, () => throwingAt("eventSource", thrown)])),
  ...Object.fromEntries(
    [
      "eventName",
      "Records",
      "detail-type",
      "body",
      "constructor",
      "then",
      "toJSON",
      "length",
      Symbol.iterator,
      Symbol.toPrimitive,
    ].map((name) => [`a getter of ${String(name)} that throws`, () => throwingAt(name)]),
  ),
  "an object whose toString throws": () => ({ toString: throwing(new Error("mine")), valueOf: throwing(new Error("mine")) }),
  "an object whose toJSON throws": () => ({ toJSON: throwing(new Error("mine")) }),
  "symbols as names": () => ({ [Symbol("s")]: 1, [Symbol.toStringTag]: "Uint8Array" }),
  "an object that says it is a buffer": () => ({ [Symbol.toStringTag]: "ArrayBuffer", byteLength: 4 }),
  "an object with the prototype of bytes": () => Object.create(Uint8Array.prototype),
  "an object with the prototype of dates": () => Object.create(Date.prototype),
  "an object with the prototype of promises": () => Object.create(Promise.prototype),
  "an object with the prototype of arrays": () => Object.create(Array.prototype),
  "an object with the prototype of streams": () => Object.create(ReadableStream.prototype),
  "an object with the prototype of blobs": () => Object.create(Blob.prototype),
  "an object like a list": () => ({ length: 1e9, 0: {} }),
  "a cyclic object": () => cyclic("object"),
  "a cyclic list": () => cyclic("array"),
  "an object with 2^40 paths": () => manyPaths(40),
  "a sparse list": () => sparse(1000, { a: 1 }),
  "a list of holes": () => sparse(200),
  "a list whose items throw": () => [throwingProxy(), revoked()],
  "a list with methods of its own": () =>
    Object.assign([{}], { map: 7, slice: throwing(new Error("mine")), constructor: throwing(new Error("mine")), length: 1 }),
  "a list that throws when it is iterated": () => Object.assign([{}], { [Symbol.iterator]: throwing(new Error("mine")) }),
  bytes: () => new Uint8Array([0, 255, 128]),
  "no bytes": () => new Uint8Array(0),
  "detached bytes": detached,
  "a view of floats": () => new Float64Array([Number.NaN]),
  "a shared buffer": () => new SharedArrayBuffer(3),
  "members named __proto__ and constructor": () =>
    JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"Records":[{"__proto__":{"polluted":1}}]}',
    ),
  "100,000 nested objects": () => nested(100_000, "object"),
  "100,000 nested lists": () => nested(100_000, "array"),
  "text of 100,000 nested lists": () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
  "a long text": () => "x".repeat(LONG),
  "a long text of braces": () => "{".repeat(LONG),
  "a long JSON text": () => `"${"x".repeat(LONG)}"`,
  "a long text of base64": () => "eyJl".repeat(LONG / 4),
  "a lone surrogate": () => "\ud800",
  "text in text in text": () => {
    let text = '{"eventSource":"braket.amazonaws.com"}';
    for (let level = 0; level < 12; level++) text = JSON.stringify({ body: text });
    return text;
  },
};

/** The names of the values of extreme size, which only some places need. */
export const LARGE = Object.keys(HOSTILE_VALUES).filter((name) => /100,000|long|2\^40/.test(name));
