/** Whether two types are the same; a call of `yes` compiles where they are. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const yes = <T extends true>(): T | undefined => undefined;
