// The same from CommonJS, with declarations of its own.
import library = require("braket-cloudtrail");

export function names(records: readonly unknown[]): string[] {
  return records.flatMap((record) => {
    const result = library.safeParseBraketEvent(record);
    return result.success ? [result.data.eventName] : [];
  });
}
