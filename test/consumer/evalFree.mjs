// Imported first where code from text is forbidden, so that a runtime that allows it after all is seen.
try {
  new Function("return 1")();
} catch {
  globalThis.evalIsForbidden = true;
}
if (!globalThis.evalIsForbidden) throw new Error("this runtime allows code from text: the check would prove nothing");
