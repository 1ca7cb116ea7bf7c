import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { promisify } from "node:util";
import { reasonOf, StartupFailure } from "../startup-failure.ts";
import { type Account, commandAs } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { complaintIn } from "./complaint.ts";

/** The database's own superuser; nobody but the app reaches the socket at which it is trusted. */
export const SUPERUSER = "postgres";

/** PostgreSQL and its tools see this and nothing of ours: a PGDATA or LANG of the user's must not steer them. */
export const ENVIRONMENT = { LC_ALL: "C", PATH: "/usr/bin:/bin" };

const LAYOUT = [
  `--username=${SUPERUSER}`,
  "--auth-local=trust",
  "--auth-host=reject",
  "--encoding=UTF8",
  // PostgreSQL's own collation: no update of the system's libraries can break an index. Vietnamese order is asked for
  // where it is meant, as collate "vi-x-icu".
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
];

/**
 * Makes an empty database cluster in a folder that does not exist yet. It appears there whole or not at all.
 *
 * @throws StartupFailure with what initdb says where it fails
 */
export async function createCluster(
  cluster: string,
  { initdb }: Binaries,
  account: Account | undefined,
  options: readonly string[],
): Promise<void> {
  const unfinished = `${cluster}.new`;
  if (existsSync(unfinished)) rmSync(unfinished, { recursive: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  const { file, args, identity } = commandAs(
    account,
    [initdb, `--pgdata=${unfinished}`, ...LAYOUT, ...options],
    [unfinished],
  );
  try {
    await promisify(execFile)(file, args, { ...identity, cwd: "/", env: ENVIRONMENT });
  } catch (cause) {
    throw new StartupFailure(`The database cannot be created: ${complaintIn(reasonOf(cause))}.`, { cause });
  }
  renameSync(unfinished, cluster);
}
