// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot hold the few rows of a long table that are in the page.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and tells by aria-activedescendant where it is.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys for all rows.
import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { useMedia } from "../page/useMedia.js";
import { useVirtual } from "./useVirtual.js";

export interface Column<R> {
  readonly label: string;
  /** The width, as in `grid-template-columns`. */
  readonly width: string;
  /** Its place on a phone, where a row is a card. */
  readonly phone: "title" | "side" | "line" | "part" | "none";
  readonly show: (row: R) => ComponentChildren;
  /** Whether it gives way to open details, which have its value. */
  readonly minor?: true;
  readonly align?: "end";
}

interface GridProps<R> {
  readonly label: string;
  readonly columns: readonly Column<R>[];
  /** The width below which it scrolls sideways. */
  readonly least: string;
  readonly rows: readonly R[];
  /** The place of the open row; -1 if none is open. */
  readonly open: number;
  /** Opens a row. `byKey` tells that the reader has no pointer at hand. */
  readonly onOpen: (place: number, byKey: boolean) => void;
  /** What to show where there is no row. */
  readonly empty: ComponentChildren;
}

const HEAD = 34;
const ROW = 34;
const CARD = 76;

/** A table of any length. It has one place in the order of tabs; arrow keys move inside it, Enter opens a row. */
export function Grid<R>({ label, columns: all, least, rows, open, onOpen, empty }: GridProps<R>) {
  const columns = open < 0 ? all : all.filter(({ minor }) => !minor);
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMedia("(max-width: 700px)");
  const [active, setActive] = useState(0);
  const id = useId();
  const virtualizer = useVirtual(scroller, rows.length, narrow ? CARD : ROW, narrow ? 0 : HEAD);
  const current = Math.min(active, rows.length - 1);
  const template = { gridTemplateColumns: columns.map(({ width }) => width).join(" ") };
  const items = virtualizer.getVirtualItems();
  const isDrawn = items.some(({ index }) => index === current);

  const move = (place: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, place));
    setActive(next);
    virtualizer.scrollToIndex(next);
    if (open >= 0) onOpen(next, false);
  };
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (narrow ? CARD : ROW)) - 2);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.length - 1,
    };
    const place = places[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || rows.length === 0) return;
    if (place !== undefined) move(place);
    else if (event.key === "Enter" || event.key === " ") onOpen(current, true);
    else return;
    event.preventDefault();
  };

  if (rows.length === 0) return <div class="empty">{empty}</div>;
  return (
    <div
      class="grid"
      style={{ "--least": open < 0 ? least : "0" }}
      role="grid"
      tabIndex={0}
      ref={scroller}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={isDrawn ? `${id}-${current}` : undefined}
      onKeyDown={press}
    >
      <div class="head" role="rowgroup">
        <div class="row" role="row" aria-rowindex={1} style={template}>
          {columns.map((column) => (
            <span key={column.label} class={`cell ${column.align ?? ""}`} role="columnheader">
              {column.label}
            </span>
          ))}
        </div>
      </div>
      <div class="body" role="rowgroup" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {items.map(({ index, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={index}
              id={`${id}-${index}`}
              class={`row ${index === current ? "active" : ""}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === open}
              style={{ ...template, height: `${size}px`, transform: `translateY(${start}px)` }}
              onClick={() => {
                setActive(index);
                onOpen(index, false);
              }}
            >
              {columns.map((column) => (
                <span key={column.label} class={`cell ${column.phone} ${column.align ?? ""}`} role="gridcell">
                  {column.show(row)}
                </span>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
