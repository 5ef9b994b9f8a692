import ts from "typescript";

/**
 * Returns the code with the value of each constant put into a function that is called at once, and whose call is marked as pure. A
 * bundler then leaves out the constants that nobody uses. Marks on the calls themselves would not do: a bundler keeps what reads
 * members of objects, as a shape that is made of another one's members does.
 */
export function withPureConstants(code: string): string {
  const source = ts.createSourceFile("schema.ts", code, ts.ScriptTarget.Latest);
  const values = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((value) => value !== undefined && !ts.isArrowFunction(value) && !ts.isStringLiteral(value));
  let pure = code;
  for (const value of (values as ts.Expression[]).reverse()) {
    // The start without the comments before it: a mark of its own is replaced by this one.
    const [start, end] = [value.getStart(source), value.end];
    pure = `${pure.slice(0, start)}/* @__PURE__ */ (() => (${pure.slice(start, end)}))()${pure.slice(end)}`;
  }
  return pure;
}
