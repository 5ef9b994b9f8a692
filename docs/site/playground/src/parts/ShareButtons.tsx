import { useState } from "preact/hooks";
import { counted, grouped } from "../data/texts.js";
import { copyText, saveFile } from "../page/handOver.js";
import type { Session } from "../page/session.js";

/** More than people paste, and little enough for every clipboard. */
const MOST_COPIED = 2000;

interface ShareButtonsProps {
  /** The events to share: those that pass the filters, or an open one. */
  readonly rows: readonly { readonly index: number }[];
  readonly session: { readonly current: Session | undefined };
  readonly disabled: boolean;
  /** Whether the button that saves redacted events is left out. */
  readonly few?: boolean;
}

/** Copies events redacted, and saves them as NDJSON. */
export function ShareButtons({ rows, session, disabled, few = false }: ShareButtonsProps) {
  const [done, setDone] = useState("");
  const share = async (redacted: boolean, hand: (lines: Blob, count: number) => Promise<string> | string) => {
    const shared = await session.current?.share(
      Uint32Array.from(rows, ({ index }) => index),
      redacted,
    );
    if (shared === undefined) return;
    const left =
      shared.leftOut > 0 ? ` ${counted(shared.leftOut, "event")} of Braket's own left out: only calls can be redacted.` : "";
    setDone((await hand(shared.lines, rows.length - shared.leftOut)) + left);
  };
  const copy = () =>
    share(true, async (lines, count) =>
      (await copyText(await lines.text()))
        ? `Copied ${counted(count, "redacted event")}.`
        : "The browser does not allow to copy. Save the events instead.",
    );
  const save = (redacted: boolean) =>
    share(redacted, (lines, count) => {
      saveFile(lines, redacted ? "braket-events-redacted.ndjson" : "braket-events.ndjson");
      return `Saved ${counted(count, redacted ? "redacted event" : "event")}.`;
    });
  const tooMany = rows.length > MOST_COPIED;
  const hint = tooMany ? `At most ${grouped(MOST_COPIED)} events can be copied.` : "";
  return (
    <div class="share">
      <span class="done" role="status">
        {done || hint}
      </span>
      <button type="button" disabled={disabled || tooMany} title="Without names, addresses, accounts and keys" onClick={copy}>
        Copy redacted
      </button>
      <button
        type="button"
        disabled={disabled}
        title="The records as they were logged, one on each line"
        onClick={() => save(false)}
      >
        Save NDJSON
      </button>
      {!few && (
        <button
          type="button"
          disabled={disabled}
          title="Without names, addresses, accounts and keys, one on each line"
          onClick={() => save(true)}
        >
          Save redacted
        </button>
      )}
    </div>
  );
}
