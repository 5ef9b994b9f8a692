import { checkOption } from "../validation/option.js";
import type { CostBasis, HybridJobCostBasis, QuantumTaskCostBasis } from "./costBasisOf.js";

/** The prices of a quantum task on a quantum processor. */
export interface TaskRates {
  /** The price of one task. */
  readonly task: number;
  /** The price of one shot. */
  readonly shot: number;
}

/** The prices of one device. */
export interface DeviceRates extends TaskRates {
  /** The prices of tasks that a hybrid job sends; absent if they are the same. */
  readonly inJob?: TaskRates;
}

/** The prices to use. The package has none, because prices change. */
export interface CostRates {
  /** The currency of all prices, such as `USD`. */
  readonly currency: string;
  /** The prices of quantum processors, by provider and name as in their ARNs, such as `iqm/Garnet`. */
  readonly devices?: Readonly<Record<string, DeviceRates>>;
  /** The price of one minute of one instance, by instance type. */
  readonly instanceMinute?: Readonly<Record<string, number>>;
  /** The price of one GB of volume for one month. */
  readonly volumeGbMonth?: number;
}

/**
 * The reason for which there is no amount.
 *
 * - `needs-duration`: simulators are charged by running time, which the record does not have.
 * - `no-quantity`: a quantity was not logged, or is negative or not a whole number.
 * - `no-rate`: the prices have no entry for the device, the instance type or the volume.
 */
export type NoCostBoundReason = "needs-duration" | "no-quantity" | "no-rate";

/** The most that a task or job may cost, or the reason for which the amount is unknown. */
export type CostBound =
  | { readonly amount: number; readonly currency: string; readonly reason?: undefined }
  | { readonly amount?: undefined; readonly currency: string; readonly reason: NoCostBoundReason };

/** The longest run time of a hybrid job, in seconds, which applies if the request sets none. */
const LONGEST_RUN = 432_000;

/** The seconds of the shortest month. Storage is charged by the month, so the shortest month has the highest price per second. */
const SHORTEST_MONTH = 28 * 24 * 60 * 60;

/**
 * Returns the most that a quantum task or a hybrid job may cost, at the prices that you pass.
 *
 * - A task costs the price of a task and of all its shots. A program set counts as one task (inferred).
 * - A task under a reservation costs 0, because the reservation is charged by the hour.
 * - A job costs its instances for each started minute of its longest run time, and the volumes for that time. The longest run
 *   time is 432,000 seconds if the request sets none. The quantum tasks of the job are not included.
 * - The amount is an upper limit. Work that fails, is cancelled or ends early costs less.
 * - Free tiers, taxes and discounts are not included. The structure of the prices is documented.
 *
 * @returns the amount, or the `reason` for which there is none.
 * @throws {TypeError} when the rates are invalid, whether this basis needs them or not.
 * @example
 * const rates = { currency: "USD", devices: { "iqm/Garnet": { task: 0.25, shot: 0.5 } } }; // made-up prices
 * const basis = costBasisOf(event);
 * basis && costBoundOf(basis, rates); // => { amount: 500.25, currency: "USD" }
 * @see https://docs.aws.amazon.com/braket/latest/developerguide/braket-pricing.html
 */
export function costBoundOf(basis: CostBasis, rates: CostRates): CostBound {
  checkRates(rates);
  const bound = basis.kind === "quantum-task" ? taskBound(basis, rates) : jobBound(basis, rates);
  const { currency } = rates;
  return typeof bound === "number" ? { amount: bound, currency } : { reason: bound, currency };
}

/** Checks the whole table, whatever this basis needs of it, so that a wrong price shows at the first call. */
function checkRates({ currency, devices = {}, instanceMinute = {}, volumeGbMonth = 0 }: CostRates): void {
  checkOption(typeof currency === "string", "currency", "a string", currency);
  for (const [name, rates] of Object.entries(devices)) {
    for (const { task, shot } of [rates, rates.inJob ?? rates]) checkPrices(`devices["${name}"]`, [task, shot]);
  }
  checkPrices("instanceMinute", Object.values(instanceMinute));
  checkPrices("volumeGbMonth", [volumeGbMonth]);
}

function checkPrices(path: string, prices: readonly number[]): void {
  for (const price of prices) checkOption(Number.isFinite(price) && price >= 0, path, "finite prices, 0 or more", price);
}

function taskBound({ device, shots, inJob, reservation }: QuantumTaskCostBasis, rates: CostRates): number | NoCostBoundReason {
  if (reservation !== undefined) return 0;
  if (device === undefined) return "no-quantity";
  if (device.kind === "simulator") return "needs-duration";
  const found = priceOf(rates.devices, `${device.provider}/${device.name}`);
  const price = inJob ? (found?.inJob ?? found) : found;
  if (price === undefined) return "no-rate";
  return isCount(shots) ? total(price.task + price.shot * shots) : "no-quantity";
}

function jobBound(basis: HybridJobCostBasis, rates: CostRates): number | NoCostBoundReason {
  const { instanceType, instanceCount, volumeSizeInGb, maxRuntimeInSeconds: seconds = LONGEST_RUN } = basis;
  if (basis.omitted || instanceType === undefined || !isCount(instanceCount) || !isCount(volumeSizeInGb) || !isCount(seconds)) {
    return "no-quantity";
  }
  const instanceMinute = priceOf(rates.instanceMinute, instanceType);
  if (instanceMinute === undefined || rates.volumeGbMonth === undefined) return "no-rate";
  const oneInstance =
    instanceMinute * Math.ceil(seconds / 60) + (rates.volumeGbMonth * volumeSizeInGb * seconds) / SHORTEST_MONTH;
  return total(instanceCount * oneInstance);
}

/** The price from the caller's table. Own members only: an event may name a device `constructor`. */
function priceOf<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

function total(amount: number): number | NoCostBoundReason {
  return Number.isFinite(amount) ? amount : "no-rate";
}
