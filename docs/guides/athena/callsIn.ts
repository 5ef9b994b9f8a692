import { type BraketEvent, eventKey, parseBraketEvents } from "braket-cloudtrail";
import { recordsOfRows } from "braket-cloudtrail/rows";

/** What is used of a page of `GetQueryResults`. */
export interface ResultPage {
  readonly ResultSet?: unknown;
}

/**
 * The Braket calls of a query's result, each once. The pages are those of the SDK:
 * `paginateGetQueryResults({ client: new AthenaClient() }, { QueryExecutionId })` of `@aws-sdk/client-athena`.
 */
export async function* callsIn(
  pages: Iterable<ResultPage> | AsyncIterable<ResultPage>,
  tell: (problem: string) => void = console.error,
): AsyncGenerator<BraketEvent> {
  const seen = new Set<string>();
  for await (const page of pages) {
    const { records, rejected } = recordsOfRows(page);
    const batch = parseBraketEvents(records);
    for (const { message } of [...rejected, ...batch.rejected]) tell(message);
    for (const event of batch.events) {
      const key = eventKey(event); // a trail may deliver an event twice
      if (!seen.has(key)) yield event;
      seen.add(key);
    }
  }
}
