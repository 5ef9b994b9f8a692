import type { RejectedItem } from "../data/row.js";
import type { Opened } from "./Details.js";
import { type Column, Grid } from "./Grid.js";

const COLUMNS: readonly Column<RejectedItem>[] = [
  { label: "Reason", width: "10rem", phone: "title", show: ({ code }) => <code>{code}</code> },
  { label: "File", width: "minmax(6rem, .5fr)", phone: "side", show: ({ file }) => file || "pasted text" },
  { label: "Message", width: "minmax(14rem, 2fr)", phone: "line", show: ({ message }) => message },
];

interface RejectedViewProps {
  readonly items: readonly RejectedItem[];
  readonly opened: Opened | undefined;
  readonly onOpen: (opened: Opened) => void;
}

export function RejectedView({ items, opened, onOpen }: RejectedViewProps) {
  return (
    <>
      <p class="about">
        Items that look like records of Amazon Braket and are invalid, and items that cannot be read. None of them is in the other
        views.
      </p>
      <Grid
        label="Rejected items"
        least="48rem"
        columns={COLUMNS}
        rows={items}
        open={opened?.kind === "rejected" ? opened.index : -1}
        onOpen={(index, focus) => onOpen({ kind: "rejected", index, focus })}
        empty="Nothing was rejected."
      />
    </>
  );
}
