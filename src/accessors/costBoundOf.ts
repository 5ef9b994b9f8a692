import { checkOption } from "../validation/option.js";
import type { CostBasis, HybridJobCostBasis, QuantumTaskCostBasis } from "./costBasisOf.js";

/** What one quantum task costs on a quantum processor. */
export interface TaskRates {
  /** The price of a task. */
  readonly task: number;
  /** The price of a shot. */
  readonly shot: number;
}

/** The prices of one device. */
export interface DeviceRates extends TaskRates {
  /** The prices of tasks that a hybrid job sends, where they differ. */
  readonly inJob?: TaskRates;
}

/** Prices, which the caller brings: they change, so this package has none. */
export interface CostRates {
  /** The currency of all prices, such as `USD`. */
  readonly currency: string;
  /** The prices of quantum processors, by provider and name as their ARNs spell them: `iqm/Garnet`. */
  readonly devices?: Readonly<Record<string, DeviceRates>>;
  /** The price of a minute of one instance of a hybrid job, by instance type. */
  readonly instanceMinute?: Readonly<Record<string, number>>;
  /** The price of a GB of volume for a month. */
  readonly volumeGbMonth?: number;
}

/**
 * Why no bound can be told.
 *
 * - `needs-duration`: simulators are paid by running time, which no record of the call has.
 * - `no-quantity`: a quantity was not logged, or is no number that a quantity can be.
 * - `no-rate`: the table has no price for the device, the instance type or the volume.
 */
export type NoCostBoundReason = "needs-duration" | "no-quantity" | "no-rate";

/** The most that something may cost; or that it cannot be told, and why. */
export type CostBound =
  | { readonly amount: number; readonly currency: string; readonly reason?: undefined }
  | { readonly amount?: undefined; readonly currency: string; readonly reason: NoCostBoundReason };

/** The longest that the API lets a hybrid job run, which holds for one without a limit of its own. */
const LONGEST_RUN = 432_000;

/** A month of storage is charged by its length: the shortest one makes the highest price a second. */
const SHORTEST_MONTH = 28 * 24 * 60 * 60;

/**
 * The most that a quantum task or a hybrid job may cost, at the caller's prices: an upper bound, for what fails, is cancelled or
 * ends early costs less.
 *
 * A task on a quantum processor costs its own price and that of all its shots; under a reservation nothing, for the reservation is
 * paid by the hour. A program set counts as one task (inferred). A job costs its instances for every begun minute of its longest run
 * time (432,000 seconds where it sets none: the API's limit) and each instance's volume for that time; the quantum tasks that it
 * sends are events of their own, and not in it. How prices are built is documented; free tiers, taxes and discounts are left out.
 *
 * The amount is missing, with a reason, for simulators, for quantities that were not logged, and for prices that the table lacks.
 *
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

/** A price from the caller's table; names of Object's own members, which an event may hold, are none. */
function priceOf<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

function total(amount: number): number | NoCostBoundReason {
  return Number.isFinite(amount) ? amount : "no-rate";
}
