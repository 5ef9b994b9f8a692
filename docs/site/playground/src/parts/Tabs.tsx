import { useEffect, useRef } from "preact/hooks";
import { VIEWS, type View } from "../data/hash.js";
import { grouped } from "../data/texts.js";

const LABELS: Readonly<Record<View, string>> = {
  events: "Events",
  timeline: "Timeline",
  tasks: "Tasks and jobs",
  limits: "Spending limits",
  findings: "Findings",
  rejected: "Rejected",
};

interface TabsProps {
  readonly view: View;
  readonly counts: Readonly<Record<View, number | undefined>>;
  readonly onChoose: (view: View) => void;
}

export function Tabs({ view, counts, onChoose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the tabs scroll sideways.
    list.current?.querySelector(`#tab-${view}`)?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [view]);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const place = VIEWS.indexOf(view);
    const next =
      event.key === "Home" ? 0 : event.key === "End" ? VIEWS.length - 1 : step && (place + step + VIEWS.length) % VIEWS.length;
    const chosen = next === undefined ? undefined : VIEWS[next];
    if (chosen === undefined) return;
    event.preventDefault();
    onChoose(chosen);
    list.current?.querySelector<HTMLElement>(`#tab-${chosen}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Views" ref={list} onKeyDown={press}>
      {VIEWS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === view}
          aria-controls="panel"
          tabIndex={name === view ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {LABELS[name]}
          {counts[name] !== undefined && <span class="count">{grouped(counts[name])}</span>}
        </button>
      ))}
    </div>
  );
}
