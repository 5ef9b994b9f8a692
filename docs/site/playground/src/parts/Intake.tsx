import { useEffect, useRef, useState } from "preact/hooks";
import { droppedFiles } from "../page/droppedFiles.js";

interface IntakeProps {
  readonly onRead: (input: readonly File[] | string, name: string) => void;
  /** A file or folder could not be read, for example because it was moved meanwhile. */
  readonly onUnreadable: (message: string) => void;
  readonly onExample: () => void;
}

/** Takes files by choice, by drop and by paste, and pasted text. */
export function Intake({ onRead, onUnreadable, onExample }: IntakeProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);

  const take = (files: readonly File[]) => {
    if (files.length === 0) return;
    setPasting(false);
    onRead(files, files.length === 1 ? (files[0]?.name ?? "a file") : `${files.length} files`);
  };
  const takeText = (text: string) => {
    if (text.trim() === "") return;
    setPasting(false);
    onRead(text, "the pasted text");
  };

  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(event.type === "dragover");
    };
    const drop = (event: DragEvent) => {
      if (event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      const text = event.dataTransfer.getData("text/plain");
      droppedFiles(event.dataTransfer)
        .then((files) => (files.length > 0 ? take(files) : takeText(text)))
        .catch((error: Error) => onUnreadable(`The browser could not read what was dropped: ${error.message}`));
    };
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      // The text never enters the box: a browser takes long to lay out a large text.
      const inField = target instanceof HTMLInputElement || (target instanceof HTMLTextAreaElement && target.id !== "paste");
      if (clipboardData === null || inField) return;
      event.preventDefault();
      if (clipboardData.files.length > 0) take([...clipboardData.files]);
      else takeText(clipboardData.getData("text/plain"));
    };
    document.addEventListener("dragover", drag);
    document.addEventListener("dragleave", drag);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", drag);
      document.removeEventListener("dragleave", drag);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  });

  return (
    <section class={over ? "intake over" : "intake"} aria-label="Your log">
      <p class="hint">
        <strong>Drop or paste a log anywhere on this page:</strong> log files (<code>.json</code>, <code>.json.gz</code>), JSON
        Lines, EventBridge events, queue messages, or the output of <code>aws cloudtrail lookup-events</code>.
      </p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => chooser.current?.click()}>
          Choose files
        </button>
        <button type="button" aria-expanded={pasting} aria-controls="paste-form" onClick={() => setPasting(!pasting)}>
          Paste text
        </button>
        <button type="button" onClick={onExample}>
          Example log
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label="Log files"
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])]);
            // The same file chosen again is read again.
            currentTarget.value = "";
          }}
        />
      </div>
      <PasteForm hidden={!pasting} onText={takeText} />
    </section>
  );
}

function PasteForm({ hidden, onText }: { readonly hidden: boolean; readonly onText: (text: string) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!hidden) box.current?.focus();
  }, [hidden]);
  return (
    <div id="paste-form" class="paste" hidden={hidden}>
      <label for="paste">A record or a log, as text. Pasted text is read at once.</label>
      <textarea id="paste" ref={box} rows={5} spellcheck={false} placeholder='{"Records": [ … ]}' />
      <button type="button" onClick={() => onText(box.current?.value ?? "")}>
        Read the text
      </button>
    </div>
  );
}
