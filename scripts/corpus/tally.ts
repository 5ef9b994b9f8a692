/** Counts by text, with the first place of each. */
export class Tally {
  readonly #counts = new Map<string, { count: number; readonly first: string }>();

  add(text: string, place: string): void {
    const found = this.#counts.get(text);
    if (found === undefined) this.#counts.set(text, { count: 1, first: place });
    else found.count++;
  }

  /** The lines of a report, the most frequent first. */
  lines(): string[] {
    return [...this.#counts]
      .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
      .map(([text, { count, first }]) => `${String(count).padStart(8)}  ${text}  (first: ${first})`);
  }

  get size(): number {
    return this.#counts.size;
  }
}
