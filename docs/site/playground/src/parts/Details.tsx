import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Session } from "../page/session.js";
import type { Log } from "../page/useLog.js";
import type { EventDetails } from "../worker/eventDetails.js";
import type { RunDetails } from "../worker/runs.js";
import { EventPanel } from "./EventPanel.js";
import { RejectedPanel } from "./RejectedPanel.js";
import { RunPanel } from "./RunPanel.js";

/** What is open. `focus` tells that the reader works by keyboard, so that the focus goes with it. */
export interface Opened {
  readonly kind: "event" | "run" | "rejected";
  readonly index: number;
  readonly focus: boolean;
}

interface DetailsProps {
  readonly opened: Opened;
  readonly log: Log;
  readonly session: { readonly current: Session | undefined };
  /** Whether it covers the page, as on a phone. */
  readonly modal: boolean;
  readonly onOpen: (index: number, focus: boolean) => void;
  readonly onClose: () => void;
}

type Answer = { readonly kind: "event"; readonly details: EventDetails } | { readonly kind: "run"; readonly details: RunDetails };

/** The details of an event, a task or a rejected item: beside the table, or over the page on a phone. */
export function Details({ opened, log, session, modal, onOpen, onClose }: DetailsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const { kind, index, focus } = opened;

  useEffect(() => {
    let late = false;
    const show = (next: Answer) => {
      if (!late) setAnswer(next);
    };
    if (kind === "event") session.current?.event(index).then((details) => show({ kind, details }));
    if (kind === "run") session.current?.run(index).then((details) => show({ kind, details }));
    return () => {
      late = true;
    };
  }, [kind, index]);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (modal) element?.showModal();
    else element?.setAttribute("open", "");
    return () => {
      if (element?.open) element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [modal]);

  useEffect(() => {
    if (focus && !modal) dialog.current?.focus();
    dialog.current?.scrollTo(0, 0);
  }, [focus, modal, kind, index]);

  const run = kind === "run" ? log.analysis?.runs[index] : undefined;
  const rejected = kind === "rejected" ? log.rejected[index] : undefined;
  let content: ComponentChildren = null;
  if (kind === "event" && answer?.kind === "event") {
    const findings = log.analysis?.findings.filter((finding) => finding.index === answer.details.index) ?? [];
    const notes = log.analysis?.detectors ?? [];
    content = <EventPanel details={answer.details} findings={findings} notes={notes} session={session} />;
  }
  if (run !== undefined && answer?.kind === "run") content = <RunPanel run={run} details={answer.details} onOpen={onOpen} />;
  if (rejected !== undefined) content = <RejectedPanel item={rejected} />;

  return (
    <dialog
      ref={dialog}
      class={modal ? "details modal" : "details"}
      aria-label="Details"
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !modal) onClose();
      }}
    >
      <button type="button" class="close" aria-label="Close details" onClick={onClose}>
        ✕
      </button>
      {content}
    </dialog>
  );
}
