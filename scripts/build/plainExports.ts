/**
 * Gives a CommonJS file its exports as one plain object. esbuild defines a getter for each name and then copies them all, which takes
 * 0.4 ms at every start. Its getters are for names that change later; none of ours does. The number of lines up to the end stays.
 */
export function plainExports(code: string): string {
  const getters = /^__export\((\w+), \{\n((?: {2}\w+: \(\) => \w+,?\n)+)\}\);\nmodule\.exports = __toCommonJS\(\1\);$/m.exec(
    code,
  );
  const names = /^0 && \(module\.exports = \{[\s\w,]*\}\);$/m;
  if (getters === null || !names.test(code)) throw new Error("a CommonJS file: expected esbuild's exports, found others");
  const members = (getters[2] ?? "").replaceAll(/ {2}(\w+): \(\) => (\w+)(,?)\n/g, "$1: $2$3");
  const exports = `module.exports = { ${members} };\nObject.defineProperty(module.exports, "__esModule", { value: true });`;
  return code.replace(getters[0], getters[0].replaceAll(/[^\n]/g, "")).replace(names, () => exports);
}
