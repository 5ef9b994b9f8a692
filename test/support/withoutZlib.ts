import { vi } from "vitest";

/** Hides Node's modules, as on a platform that has only a DecompressionStream, until `vi.restoreAllMocks()`. */
export function withoutZlib(): void {
  vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
}
