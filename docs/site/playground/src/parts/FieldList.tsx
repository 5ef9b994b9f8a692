import { counted } from "../data/texts.js";
import type { Fields } from "../worker/fields.js";
import { Words } from "./Words.js";

/** The fields of a record in its order, each with its value and its documentation. */
export function FieldList({ fields, leftOut }: Fields) {
  return (
    <>
      <ul class="fields">
        {fields.map(({ path, name, depth, value, description, unmodelled }) => (
          <li key={path} style={{ paddingInlineStart: `${depth * 0.9}rem` }}>
            <span class="name" title={path}>
              {name}
            </span>
            {unmodelled && <span class="badge">not known</span>}
            {value !== "" && <span class="value">{value}</span>}
            {description !== "" && (
              <span class="description">
                <Words text={description} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {leftOut > 0 && <p class="about">{counted(leftOut, "more field is", "more fields are")} only in the text below.</p>}
    </>
  );
}
