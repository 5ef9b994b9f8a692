import { counted } from "../data/texts.js";
import type { Log } from "../page/useLog.js";

/** What was found in the log. The counts add up to all items. */
export function Summary({ log }: { readonly log: Log }) {
  const { counts, name } = log;
  const parts =
    counts === undefined
      ? []
      : [
          counted(counts.calls, "Braket call"),
          ...(counts.others > 0 ? [counted(counts.others, "other Braket record")] : []),
          ...(counts.stateChanges > 0 ? [counted(counts.stateChanges, "event of Braket's own", "events of Braket's own")] : []),
          ...(counts.rejected > 0 ? [counted(counts.rejected, "rejected item")] : []),
          ...(counts.skipped > 0 ? [`${counted(counts.skipped, "item")} of other services, skipped`] : []),
          ...(counts.copies > 0 ? [`${counted(counts.copies, "copy", "copies")}, not shown again`] : []),
        ];
  return (
    <p class="summary" role="status">
      {parts.length > 0 && (
        <>
          In {name}: {parts.join(" · ")}
        </>
      )}
    </p>
  );
}
