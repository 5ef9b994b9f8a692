/** A log file of a trail, as the value of its JSON text. */
export interface ExampleLogFile<E extends object = object> {
  Records: E[];
}

/**
 * Returns records in a log file, as a trail delivers it to S3. `gzipped` compresses it.
 *
 * @example
 * parseBraketEvents(inLogFile([exampleEvent("GetDevice")])).events.length; // => 1
 */
export function inLogFile<E extends object>(records: readonly E[]): ExampleLogFile<E> {
  return { Records: [...records] };
}
