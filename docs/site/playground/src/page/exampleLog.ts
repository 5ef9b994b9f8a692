// As text in the script: the page may not load anything after it.
import week from "../../../../examples/a-week.json?raw";

/** Returns the log of `npm run demo` as a file. */
export function exampleLog(): File {
  return new File([week], "a-week.json", { type: "application/json" });
}
