/** A place in a delivery, as the last step of a path. `pathOf` makes an array of it only when one is needed. */
export interface Place {
  /** The place around it; undefined for the delivery itself. */
  readonly up: Place | undefined;
  readonly key: string | number;
}

/** Returns the path from the delivery to a place. Undefined is the delivery itself. */
export function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.up) path.push(at.key);
  return path.reverse();
}
