import { accountsOf } from "../accessors/accountsOf.js";
import { deviceOf } from "../accessors/deviceOf.js";
import type { BraketEvent } from "../events/event.js";

/** What a spending limit is bound to: a device in an account. The region is part of it. */
export interface LimitedDevice {
  /** The account for which the calls were recorded; absent where no record has it. */
  readonly accountId?: string;
  /** The ARN of the device; the text as logged where it is no ARN. Absent where the log does not have the call that made the limit. */
  readonly device: string;
  /** The name of the device. */
  readonly name: string;
}

/** The device that an event names, in every spelling the same; undefined for a device that can have no limit, such as a simulator. */
export function limitedDeviceOf(event: BraketEvent): LimitedDevice | undefined {
  const named = deviceOf(event);
  if (named === undefined || named.kind === "simulator" || named.kind === "local") return undefined;
  const { known, arn, name, region = "" } = named;
  const accountId = accountsOf(event).recipient;
  // Without a region in it, the ARN of a device that the table does not know gets that of the event.
  const device = known?.arn ?? arn?.replace(/^(arn:[^:]*:braket:):/, `$1${region}:`) ?? name;
  return { ...(accountId && { accountId }), device, name: known?.name ?? name };
}
