import type { RejectedItem } from "../data/row.js";

/** An item that was not accepted: where it is, why, and what it looks like. */
export function RejectedPanel({ item }: { readonly item: RejectedItem }) {
  return (
    <>
      <h2>Rejected item</h2>
      <dl class="facts">
        <div>
          <dt>File</dt>
          <dd>{item.file || "pasted text"}</dd>
        </div>
        <div>
          <dt>Path</dt>
          <dd>{item.path === "" ? "the whole file" : <code>{item.path}</code>}</dd>
        </div>
        <div>
          <dt>Reason</dt>
          <dd>
            <code>{item.code}</code>
          </dd>
        </div>
      </dl>
      <h3>What is wrong</h3>
      <ul class="issues">
        {item.issues.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path !== "" && <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
      {item.preview !== "" && (
        <>
          <h3>The item</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <pre tabIndex={0}>{item.preview}</pre>
        </>
      )}
    </>
  );
}
