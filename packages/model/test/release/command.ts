import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

export const WORKSPACE = join(import.meta.dirname, "..", "..", "..", "..");

// An `npm exec` around this run leaves its own command in the environment, where ours would find it.
const { npm_config_call: _call, npm_config_package: _package, ...outer } = process.env;

/** What stands between this machine and the world must not stand between it and itself. */
const direct = [outer.npm_config_noproxy || outer.NO_PROXY, "127.0.0.1"].filter(Boolean).join();
const env = { ...outer, NO_PROXY: direct, npm_config_noproxy: direct };

/** Runs a command to its end and gives what it said. */
export async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd, env });
  return stdout;
}

/** A tool of the workspace. */
export const tool = (name: string): string => join(WORKSPACE, "node_modules", ".bin", name);
