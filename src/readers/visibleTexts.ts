import { visibleText } from "./visibleText.js";

/** The texts of an object, by the names of its members. */
export type VisibleTexts<T> = { readonly [K in keyof T]?: string };

/** Returns the texts of an object that are neither empty nor hidden; undefined if it has none. */
export function visibleTexts<T extends object>(holder: T | null | undefined): VisibleTexts<T> | undefined {
  const texts = Object.entries(holder ?? {}).filter(([, text]) => visibleText(text));
  return texts.length > 0 ? (Object.fromEntries(texts) as VisibleTexts<T>) : undefined;
}
