import { visibleText } from "./visibleText.js";

/** The texts of an object under its own names; without those that are empty or hidden. */
export type VisibleTexts<T> = { readonly [K in keyof T]?: string };

/** The visible texts of an object; undefined where it has none. */
export function visibleTexts<T extends object>(holder: T | null | undefined): VisibleTexts<T> | undefined {
  const texts = Object.entries(holder ?? {}).filter(([, text]) => visibleText(text));
  return texts.length > 0 ? (Object.fromEntries(texts) as VisibleTexts<T>) : undefined;
}
