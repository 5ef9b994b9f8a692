import { type Choice, type Choices, type Filters, isFiltered, NO_FILTERS } from "../data/filters.js";
import { grouped } from "../data/texts.js";
import { useMedia } from "../page/useMedia.js";

interface FilterBarProps {
  readonly filters: Filters;
  readonly choices: Choices;
  readonly onChange: (parts: Partial<Filters>) => void;
}

/** The filters: always in sight on a desk, folded on a phone, where they would fill the screen. */
export function FilterBar(props: FilterBarProps) {
  const narrow = useMedia("(max-width: 700px)");
  if (!narrow) return <FilterForm {...props} />;
  const used = Object.values(props.filters).filter((value) => value !== "").length;
  return (
    <details class="fold">
      <summary>{used === 0 ? "Filters" : `Filters (${used} in use)`}</summary>
      <FilterForm {...props} />
    </details>
  );
}

function FilterForm({ filters, choices, onChange }: FilterBarProps) {
  return (
    <search>
      <form class="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <label class="wide">
          Text
          <input
            type="search"
            value={filters.text}
            placeholder="id, address, error…"
            onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
          />
        </label>
        <Select
          label="Event"
          any="All events"
          value={filters.event}
          choices={choices.event}
          onChoose={(event) => onChange({ event })}
        />
        <Select
          label="Principal"
          any="All principals"
          value={filters.principal}
          choices={choices.principal}
          onChoose={(principal) => onChange({ principal })}
        />
        <Select
          label="Device"
          any="All devices"
          value={filters.device}
          choices={choices.device}
          onChoose={(device) => onChange({ device })}
        />
        <Select
          label="Outcome"
          any="All outcomes"
          value={filters.outcome}
          choices={choices.outcome}
          onChoose={(outcome) => onChange({ outcome })}
        />
        <label>
          From (UTC)
          <input
            type="datetime-local"
            value={filters.from}
            onInput={({ currentTarget }) => onChange({ from: currentTarget.value })}
          />
        </label>
        <label>
          To (UTC)
          <input
            type="datetime-local"
            value={filters.to}
            onInput={({ currentTarget }) => onChange({ to: currentTarget.value })}
          />
        </label>
        <button type="button" disabled={!isFiltered(filters)} onClick={() => onChange(NO_FILTERS)}>
          Clear
        </button>
      </form>
    </search>
  );
}

interface SelectProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, any, value, choices, onChoose }: SelectProps) {
  // A value of the address may not occur in this log. It stays visible, or nobody would know why the table is empty.
  const missing = value !== "" && !choices.some((choice) => choice.value === value);
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{any}</option>
        {missing && <option value={value}>{value} (0)</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label} ({grouped(choice.count)})
          </option>
        ))}
      </select>
    </label>
  );
}
