import { useCallback, useEffect, useState } from "preact/hooks";
import { hashOf, type PageState, stateOf } from "../data/hash.js";

/** Keeps the view and the filters in the address, so that a copied address shows the same. */
export function usePageState(): readonly [PageState, (change: Partial<PageState>) => void] {
  const [state, setState] = useState(() => stateOf(location.hash));
  useEffect(() => {
    const follow = () => setState(stateOf(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => {
    const hash = hashOf(state);
    // Replaced, not added: one step back leaves the page, not the last letter of a filter.
    if (hash !== location.hash.slice(1))
      history.replaceState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
  }, [state]);
  const change = useCallback((parts: Partial<PageState>) => setState((before) => ({ ...before, ...parts })), []);
  return [state, change];
}
