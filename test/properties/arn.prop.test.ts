import { parse, validate } from "@aws-sdk/util-arn-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BraketArnParts, formatBraketArn, parseBraketArn } from "../../src/entries/index.js";

/** What can stand in a part of an ARN: no separator, and no percent sign, for `formatBraketArn` encodes nothing. */
const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[:/%]/.test(text));
const tail = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("/"));

const place = fc.record({ partition: word, region: word, accountId: word }, { requiredKeys: ["partition"] });
const device = fc.oneof(
  fc.record({ kind: fc.constant("device" as const), deviceType: word }),
  fc.record({ kind: fc.constant("device" as const), deviceType: word, provider: word }),
  fc.record({ kind: fc.constant("device" as const), deviceType: word, provider: word, name: tail }),
);
const withId = fc.record({
  kind: fc.constantFrom("quantum-task" as const, "hybrid-job" as const, "spending-limit" as const, "reservation" as const),
  id: tail,
});
const known = ["device", "quantum-task", "job", "spending-limit", "reservation"];
const other = fc.record(
  { kind: fc.constant("other" as const), resourceType: word.filter((type) => !known.includes(type)), id: tail },
  { requiredKeys: ["kind", "resourceType"] },
);
const parts: fc.Arbitrary<BraketArnParts> = fc
  .tuple(place, fc.oneof(device, withId, other))
  .map(([where, what]) => ({ ...where, ...what }) as BraketArnParts);

/** Text that looks like an ARN, more or less. */
const arnLike = fc.oneof(
  parts.map(formatBraketArn),
  fc
    .tuple(fc.constantFrom("aws", "aws-cn", ""), fc.constantFrom("braket", "s3", ""), fc.string(), fc.string(), fc.string())
    .map(([partition, service, ...rest]) => `arn:${partition}:${service}:${rest.join(":")}`),
  fc.string({ unit: fc.constantFrom(..."arn:aws:braket/device%2FAj*?") }),
);

describe("ARNs", () => {
  it("come back from their text as they went in", () => {
    fc.assert(
      fc.property(parts, (given) => {
        const text = formatBraketArn(given);
        const { raw, hasWildcard, ...back } = parseBraketArn(text) ?? { raw: "", hasWildcard: false };
        expect(back).toEqual(given);
        expect(raw).toBe(text);
        expect(hasWildcard).toBe(/[*?]/.test(text));
      }),
    );
  });

  it("are written as they were read, decoded", () => {
    fc.assert(
      fc.property(arnLike, (text) => {
        const arn = parseBraketArn(text);
        if (arn === undefined) return;
        const written = formatBraketArn(arn);
        if (!text.includes("%")) expect(written).toBe(text);
        if (!written.includes("%")) expect(formatBraketArn(parseBraketArn(written) ?? arn)).toBe(written);
      }),
    );
  });

  it("are the same whether percent-encoded or not", () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (given, whole) => {
        const text = formatBraketArn(given);
        const encoded = whole ? encodeURIComponent(text) : text.replaceAll("/", "%2F");
        expect({ ...parseBraketArn(encoded), raw: text }).toEqual(parseBraketArn(text));
        expect(parseBraketArn(encoded)?.raw).toBe(encoded);
      }),
    );
  });

  it("never throw, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          arnLike,
          fc.string().map((text) => `arn:aws:braket:${text}%`),
        ),
        (text) => {
          parseBraketArn(text);
        },
      ),
    );
  });

  it("are split where AWS's own parser splits them", () => {
    fc.assert(
      fc.property(
        arnLike.filter((text) => !text.includes("%")),
        (text) => {
          const ours = parseBraketArn(text);
          const theirs = validate(text) ? parse(text) : undefined;
          if (ours !== undefined) {
            expect([ours.partition, ours.region ?? "", ours.accountId ?? ""]).toEqual([
              theirs?.partition,
              theirs?.region,
              theirs?.accountId,
            ]);
          } else if (theirs !== undefined) {
            // What they take and we do not: another service, or no partition or resource.
            expect(theirs.service === "braket" && theirs.partition !== "" && theirs.resource !== "").toBe(false);
          }
        },
      ),
    );
  });
});
