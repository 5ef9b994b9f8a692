/** Where something is in a delivery, as the last step of a path. The path is made into an array only where it is needed. */
export interface Place {
  /** The place around it; undefined in the delivery itself. */
  readonly up: Place | undefined;
  readonly key: string | number;
}

/** The path from the delivery to a place; undefined is the delivery itself. */
export function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.up) path.push(at.key);
  return path.reverse();
}
