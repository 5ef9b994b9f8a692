import type { Session } from "../page/session.js";
import type { EventDetails } from "../worker/eventDetails.js";
import type { DetectorNote, LoggedFinding } from "../worker/findings.js";
import { FieldList } from "./FieldList.js";
import { ShareButtons } from "./ShareButtons.js";
import { Words } from "./Words.js";

interface EventPanelProps {
  readonly details: EventDetails;
  readonly findings: readonly LoggedFinding[];
  readonly notes: readonly DetectorNote[];
  readonly session: { readonly current: Session | undefined };
}

/** One event: what the library says about it, and each of its fields. */
export function EventPanel({ details, findings, notes, session }: EventPanelProps) {
  const { name, time, documentation, facts, unmodelled, json, redactable } = details;
  return (
    <>
      <h2>{name}</h2>
      <p class="mono">{time} UTC</p>
      <p>
        <Words text={documentation} />
      </p>
      {redactable ? (
        <ShareButtons key={details.index} rows={[details]} session={session} disabled={false} few />
      ) : (
        <p class="about">The library redacts CloudTrail records only. This event comes from EventBridge.</p>
      )}
      {findings.map(({ key, detector, level, what }) => (
        <p key={key} class="finding">
          <strong class={`level ${level}`}>{level}</strong> {what}
          {findings.find((finding) => finding.detector === detector)?.key === key && (
            <small>
              Detector <code>{detector}</code> cannot see:{" "}
              <Words text={notes.find(({ id }) => id === detector)?.cannotSee ?? ""} />
            </small>
          )}
        </p>
      ))}
      <h3>In short</h3>
      <dl class="facts">
        {facts.map(({ label, value }) => (
          <div key={`${label} ${value}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {unmodelled.length > 0 && (
        <>
          <h3>Fields that this version does not know</h3>
          <ul class="new">
            {unmodelled.map((path) => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Fields</h3>
      <FieldList {...details} />
      <details>
        <summary>As logged</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <pre tabIndex={0}>{json}</pre>
      </details>
    </>
  );
}
