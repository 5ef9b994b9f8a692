import type { Random } from "./random.js";

/** The account numbers of AWS's documentation. Nobody owns them. */
export const ACCOUNT = "111122223333";
export const OTHER_ACCOUNT = "444455556666";

/** A device and the region in which it is called. */
export interface Device {
  readonly arn: string;
  readonly region: string;
}

const DEVICES: readonly [readonly [Device, number], ...(readonly [Device, number])[]] = [
  [{ arn: "arn:aws:braket:::device/quantum-simulator/amazon/sv1", region: "us-east-1" }, 40],
  [{ arn: "arn:aws:braket:::device/quantum-simulator/amazon/dm1", region: "us-west-2" }, 8],
  [{ arn: "arn:aws:braket:eu-north-1::device/qpu/iqm/Garnet", region: "eu-north-1" }, 16],
  [{ arn: "arn:aws:braket:eu-north-1::device/qpu/iqm/Emerald", region: "eu-north-1" }, 6],
  [{ arn: "arn:aws:braket:us-east-1::device/qpu/ionq/Forte-1", region: "us-east-1" }, 10],
  [{ arn: "arn:aws:braket:us-east-1::device/qpu/quera/Aquila", region: "us-east-1" }, 5],
  [{ arn: "arn:aws:braket:us-west-1::device/qpu/rigetti/Cepheus-1-108Q", region: "us-west-1" }, 15],
];

/** Something that a call made and that later calls may name. */
export interface Resource {
  readonly arn: string;
  readonly region: string;
}

/** The imaginary account: its last tasks, jobs and spending limits. Calls that poll, tag or cancel name them. */
export interface Account {
  readonly device: () => Device;
  readonly make: (kind: ResourceKind, region: string) => Resource;
  readonly recent: (kind: ResourceKind) => Resource;
}

export type ResourceKind = "quantum-task" | "job" | "spending-limit";

/** The number of resources of a kind that are kept. So a log of any length needs constant memory. */
const REMEMBERED = 40;

export function accountOf(random: Random): Account {
  const known: Record<ResourceKind, Resource[]> = { "quantum-task": [], job: [], "spending-limit": [] };
  const device = () => random.weighted(DEVICES);
  const make = (kind: ResourceKind, region: string) => {
    const made = { arn: `arn:aws:braket:${region}:${ACCOUNT}:${kind}/${random.uuid()}`, region };
    known[kind].push(made);
    if (known[kind].length > REMEMBERED) known[kind].shift();
    return made;
  };
  return {
    device,
    make,
    recent(kind) {
      const list = known[kind];
      return list[random.below(list.length)] ?? make(kind, device().region);
    },
  };
}
