import { grouped, sizeText } from "../data/texts.js";
import type { Log, Progress } from "../page/useLog.js";

/** The progress of reading, and what went wrong. */
export function ProgressBar({ log, onCancel }: { readonly log: Log; readonly onCancel: () => void }) {
  const { progress, failed, broken, rejected, name } = log;
  if (broken !== undefined) {
    return (
      <div class="box failed" role="alert">
        <strong>Something went wrong.</strong> {broken}
      </div>
    );
  }
  if (failed) {
    return (
      <div class="box failed" role="alert">
        <strong>Nothing could be read from {name}.</strong>
        {rejected.map(({ file, code, message }) => (
          <p key={file}>
            {rejected.length > 1 && `${file}: `}
            {message} <code>{code}</code>
          </p>
        ))}
      </div>
    );
  }
  if (progress === undefined) return null;
  const known = progress.phase === "reading" || progress.phase === "listing" ? progress.total > 0 : false;
  return (
    <div class="box progress">
      <progress aria-label="Progress" max={known ? progress.total : undefined} value={known ? progress.done : undefined} />
      <span>{textOf(progress)}</span>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

function textOf({ phase, done, total }: Progress): string {
  switch (phase) {
    case "reading":
      return total > 0 ? `Reading ${sizeText(done)} of ${sizeText(total)}` : "Reading";
    case "parsing":
      return `Parsing ${sizeText(total)}`;
    case "listing":
      return `Listing ${grouped(done)} of ${grouped(total)} events`;
    case "analysing":
      return "Looking for tasks, limits and findings";
  }
}
