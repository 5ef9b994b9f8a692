import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";

export interface CorpusFile {
  /** The path within the folder that was given. */
  readonly name: string;
  /** The content, inflated if it was gzip. */
  readonly bytes: Uint8Array;
}

/** Yields all files of a folder and of the folders in it, or the one file, in the order of their names. */
export function* filesIn(place: string): Generator<CorpusFile, void, undefined> {
  if (statSync(place).isFile()) return yield { name: place, bytes: contentOf(place) };
  const paths = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) yield { name: relative(place, path), bytes: contentOf(path) };
}

function contentOf(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
