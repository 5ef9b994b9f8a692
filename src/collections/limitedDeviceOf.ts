import { accountsOf } from "../accessors/accountsOf.js";
import { deviceOf } from "../accessors/deviceOf.js";
import type { BraketEvent } from "../events/event.js";

/** The device and the account to which a spending limit applies. The Region is part of the device's ARN. */
export interface LimitedDevice {
  /** The account that received the records; absent if no record has it. */
  readonly accountId?: string;
  /**
   * The ARN of the device, or the text as logged if it is no ARN; absent if the log does not contain the call that created the
   * limit.
   */
  readonly device: string;
  /** The name of the device. */
  readonly name: string;
}

/** The device of an event, the same for every spelling. Undefined for a device that cannot have a limit, such as a simulator. */
export function limitedDeviceOf(event: BraketEvent): LimitedDevice | undefined {
  const named = deviceOf(event);
  if (named === undefined || named.kind === "simulator" || named.kind === "local") return undefined;
  const { known, arn, name, region = "" } = named;
  const accountId = accountsOf(event).recipient;
  // The ARN of an unknown device may have no Region. Then it gets the Region of the event.
  const device = known?.arn ?? arn?.replace(/^(arn:[^:]*:braket:):/, `$1${region}:`) ?? name;
  return { ...(accountId && { accountId }), device, name: known?.name ?? name };
}
