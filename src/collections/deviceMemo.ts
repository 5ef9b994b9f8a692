import { deviceOf } from "../accessors/deviceOf.js";
import type { BraketEvent } from "../events/event.js";
import type { BraketOperation } from "../facts/operation.js";
import { operationOf } from "../facts/operations.js";
import { memberOf } from "../readers/path.js";
import { isVisibleText } from "../readers/visibleText.js";

/** What tells a device apart, and its name. */
export interface DeviceName {
  /** The ARN of the device, the same for every spelling of a known one; for a `local` device and for other text the text itself. */
  readonly device: string;
  /** The name of the device. */
  readonly name: string;
}

/**
 * What is kept for each device that events name, found without asking `deviceOf` every time: the same few texts come again and
 * again. `begin` is called for the first event of each device.
 */
export function deviceMemo<R>(begin: (device: DeviceName) => R): (event: BraketEvent) => R | undefined {
  const pathsFor = new Map<BraketOperation | undefined, readonly (readonly string[])[]>();
  const rows = new Map<string, R>();
  const seen = new Map<string, R>();
  const ask = (event: BraketEvent) => {
    const name = deviceName(event);
    if (name === undefined) return undefined;
    const row = rows.get(name.device) ?? begin(name);
    rows.set(name.device, row);
    return row;
  };
  return (event) => {
    // `resources` may name a device where the parameters name none.
    if (event.resources) return ask(event);
    const operation = operationOf(event);
    const paths = pathsFor.get(operation) ?? devicePaths(operation);
    pathsFor.set(operation, paths);
    for (const path of paths) {
      let text: unknown = event;
      for (const name of path) text = memberOf(text, name);
      if (!isVisibleText(text)) continue;
      const row = seen.get(text) ?? ask(event);
      if (row !== undefined) seen.set(text, row);
      return row;
    }
    return undefined;
  };
}

function devicePaths(operation: BraketOperation | undefined): string[][] {
  const resources = operation?.resources ?? [];
  return resources.filter(({ kind }) => kind === "device").map(({ at }) => at.split("."));
}

function deviceName(event: BraketEvent): DeviceName | undefined {
  const device = deviceOf(event);
  if (device === undefined) return undefined;
  const { known, arn, kind, provider, name } = device;
  const text = kind === "local" ? `local:${provider === undefined ? "" : `${provider}/`}${name}` : name;
  return { device: known?.arn ?? arn ?? text, name: known?.name ?? name };
}
