import type { Random } from "./random.js";

/** Returns a small OpenQASM program as the SDK sends it: the text of a JSON document. */
export function programOf(random: Random): string {
  const qubits = 2 + random.below(7);
  const lines = [`OPENQASM 3.0;`, `bit[${qubits}] b;`, `qubit[${qubits}] q;`, "h q[0];"];
  for (let gate = 2 + random.below(30); gate > 0; gate--) {
    const qubit = random.below(qubits - 1);
    lines.push(random.chance(0.5) ? `cnot q[${qubit}], q[${qubit + 1}];` : `rz(${random.below(6283) / 1000}) q[${qubit}];`);
  }
  for (let qubit = 0; qubit < qubits; qubit++) lines.push(`b[${qubit}] = measure q[${qubit}];`);
  const braketSchemaHeader = { name: "braket.ir.openqasm.program", version: "1" };
  return JSON.stringify({ braketSchemaHeader, source: lines.join("\n"), inputs: {} });
}

/** Returns the device parameters of a program. */
export function deviceParametersOf(random: Random): string {
  const header = (name: string) => ({ braketSchemaHeader: { name, version: "1" } });
  return JSON.stringify({
    ...header(`braket.device_schema.${random.pick(["iqm.iqm", "ionq.ionq", "rigetti.rigetti"])}_device_parameters`),
    paradigmParameters: {
      ...header("braket.device_schema.gate_model_parameters"),
      qubitCount: 2 + random.below(7),
      disableQubitRewiring: false,
    },
  });
}
