import { execFile, spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";

/** Runs a command and returns its output. If it fails, throws an error with its output. */
export function run(command: string, args: readonly string[], cwd: string, minutes = 5, env = process.env): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    timeout: minutes * 60_000,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Runs npm. On Windows npm is a shell script, so it cannot be spawned as a program. */
export function npm(args: readonly string[], cwd: string, env = process.env): string {
  const path = process.env.npm_execpath;
  return path === undefined ? run("npm", args, cwd, 5, env) : run(process.execPath, [path, ...args], cwd, 5, env);
}

/** Runs a command like `run`, in parallel with others. */
export async function runAside(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await promisify(execFile)(command, args, { cwd, maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${command} ${args.join(" ")} failed:\n${stdout ?? ""}${stderr ?? String(error)}`);
  }
}

/** Runs all jobs, as many in parallel as the machine has cores. */
export async function inParallel(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
