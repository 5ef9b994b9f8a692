import { counted, durationText } from "../data/texts.js";
import type { RunDetails, RunRow } from "../worker/runs.js";

interface RunPanelProps {
  readonly run: RunRow;
  readonly details: RunDetails;
  readonly onOpen: (index: number, focus: boolean) => void;
}

/** The history of a quantum task or a hybrid job. */
export function RunPanel({ run, details, onOpen }: RunPanelProps) {
  const facts = [
    ["State", run.state],
    ["Created by", run.by || "a call that the log does not have"],
    ["Device", run.device],
    ["Shots", run.shots],
    ["In queue", durationText(run.queueMs)],
    ["Ran", durationText(run.runMs)],
    [run.kind === "task" ? "Sent by job" : "Sent", details.job],
    ["Tags", details.tags],
    ["ARN", details.arn],
  ].filter(([, value]) => value !== "");
  return (
    <>
      <h2>{run.kind === "task" ? "Quantum task" : "Hybrid job"}</h2>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>History</h3>
      <ol class="steps">
        {details.steps.map(({ time, what, by, index }) => (
          <li key={`${time} ${what} ${by}`}>
            <time class="mono">{time}</time>
            {index === undefined ? (
              <strong>{what}</strong>
            ) : (
              <button type="button" class="link" onClick={() => onOpen(index, true)}>
                {what}
              </button>
            )}
            <span>{by}</span>
          </li>
        ))}
      </ol>
      <p class="about">
        {details.steps.length === 0 && "No call of the log changed it. "}
        {details.polls > 0 && `${counted(details.polls, "call")} only read it.`}
      </p>
    </>
  );
}
