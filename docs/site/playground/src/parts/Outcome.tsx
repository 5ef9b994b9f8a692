/** The outcome of a call by a sign and a word, so that it does not depend on colours. */
export function Outcome({ outcome, failed }: { readonly outcome: string; readonly failed: boolean }) {
  const kind = failed ? "failed" : outcome === "succeeded" || outcome === "completed" ? "succeeded" : "other";
  return (
    <span class={`outcome ${kind}`}>
      <span aria-hidden="true">{failed ? "✕" : kind === "succeeded" ? "✓" : "•"}</span>{" "}
      {failed && outcome !== "failed" && <span class="unseen">failed: </span>}
      {outcome}
    </span>
  );
}
