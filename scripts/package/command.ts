import { execFile, spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";

/** Runs a command to its end and returns what it printed; its failure is an error with all that it printed. */
export function run(command: string, args: readonly string[], cwd: string, minutes = 5): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    timeout: minutes * 60_000,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** npm is a script of the shell's on Windows, which cannot be spawned as a program. */
export function npm(args: readonly string[], cwd: string): string {
  const path = process.env.npm_execpath;
  return path === undefined ? run("npm", args, cwd) : run(process.execPath, [path, ...args], cwd);
}

/** Like `run`, while others run. */
export async function runAside(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await promisify(execFile)(command, args, { cwd, maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed:\n${stdout ?? ""}${stderr ?? String(error)}`);
  }
}

/** Does all jobs, as many at once as the machine has cores. */
export async function inParallel(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
