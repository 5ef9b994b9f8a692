import type { LimitStep, LimitStory } from "../worker/limits.js";

interface LimitsViewProps {
  readonly limits: readonly LimitStory[] | undefined;
  readonly onOpen: (index: number | undefined, focus: boolean) => void;
}

const STATES: Readonly<Record<LimitStep["state"], string>> = {
  active: "limit in effect",
  "outside-period": "outside its period",
  none: "no limit",
  unknown: "unknown",
};

export function LimitsView({ limits = [], onOpen }: LimitsViewProps) {
  if (limits.length === 0) return <div class="empty">The log has no call that sets, changes or deletes a spending limit.</div>;
  return (
    <div class="stories">
      <p class="about">The spending limit of each device over time, in US dollars. A limit may be older than the log.</p>
      {limits.map((story) => (
        <article key={`${story.account} ${story.device}`}>
          <h2>
            {story.device} {story.account !== "" && <small>account {story.account}</small>}
          </h2>
          <Steps story={story} onOpen={onOpen} />
          {story.spend.length > 0 && <Spend story={story} />}
        </article>
      ))}
    </div>
  );
}

function Steps({ story, onOpen }: { readonly story: LimitStory; readonly onOpen: LimitsViewProps["onOpen"] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="scroll" aria-label={`Spending limit of ${story.device}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">From (UTC)</th>
            <th scope="col">To (UTC)</th>
            <th scope="col">State</th>
            <th scope="col" class="end">
              Amount
            </th>
            <th scope="col">Change</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {story.steps.map((step) => (
            <tr key={`${step.from} ${step.change}`} class={step.state}>
              <td class="mono">{step.from}</td>
              <td class="mono">{step.to || "no later change"}</td>
              <td>
                <span class={`state ${step.state}`}>{STATES[step.state]}</span>
              </td>
              <td class="end">{step.amount}</td>
              <td>
                {step.index === undefined ? (
                  step.change
                ) : (
                  <button type="button" class="link" onClick={() => onOpen(step.index, true)}>
                    {step.change}
                  </button>
                )}
              </td>
              <td>{step.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Spend({ story }: { readonly story: LimitStory }) {
  return (
    <table>
      <caption>Spend, as Braket's own events report it</caption>
      <thead>
        <tr>
          <th scope="col">Time (UTC)</th>
          <th scope="col" class="end">
            Spent
          </th>
          <th scope="col" class="end">
            Queued
          </th>
          <th scope="col" class="end">
            Limit
          </th>
        </tr>
      </thead>
      <tbody>
        {story.spend.map((step) => (
          <tr key={`${step.at} ${step.spent} ${step.queued}`}>
            <td class="mono">{step.at}</td>
            <td class="end">{step.spent}</td>
            <td class="end">{step.queued}</td>
            <td class="end">{step.limit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
