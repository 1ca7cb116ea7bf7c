import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { StartupFailure } from "../startup-failure.ts";

/** A system account by its numbers; no name has to exist for them. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Account = { uid: 65_534, gid: 65_534 };
const SETPRIV = "/usr/bin/setpriv";

/**
 * The account to run PostgreSQL under, which refuses to be root: the one that owns the cluster, or nobody for a new
 * one. Undefined where this process is not root: then its own account will do.
 */
export function accountFor(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? NOBODY : { uid: owner.uid, gid: owner.gid };
}

/** How to spawn a program: what to run, and under which account Node is to start it. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly identity: Partial<Account>;
}

/**
 * The command that runs a program under an account. On Linux it also ends the program with the process that started it,
 * however that ended.
 *
 * @param paths what the program must reach beside its own file
 * @throws StartupFailure where the account could not reach one of the paths
 */
export function commandAs(
  account: Account | undefined,
  [program, ...args]: readonly [string, ...string[]],
  paths: readonly string[],
  setpriv = SETPRIV,
): Command {
  const closed = account && [program, ...paths].find((path) => !isOpenTo(account, path));
  if (process.platform === "linux" && existsSync(setpriv)) {
    const identity = account ? identityOptions(account, closed !== undefined) : [];
    return { file: setpriv, args: ["--pdeathsig", "INT", ...identity, program, ...args], identity: {} };
  }
  if (closed !== undefined) {
    throw new StartupFailure(
      `PostgreSQL cannot run as root, and the account that it runs under (${account?.uid}) cannot reach ${closed}; start the app as another user, or from a folder that is open to all.`,
    );
  }
  return { file: program, args, identity: account ?? {} };
}

/**
 * Root loses everything, but where the installation lies below a private folder (a clone in /root) it keeps the one
 * privilege to pass through. `no_setuid_fixup` makes access(2), which PostgreSQL asks, count that privilege too.
 */
function identityOptions({ uid, gid }: Account, passThrough: boolean): string[] {
  const who = ["--reuid", String(uid), "--regid", String(gid), "--clear-groups", "--no-new-privs"];
  return passThrough
    ? [
        ...who,
        "--securebits",
        "+no_setuid_fixup",
        "--inh-caps",
        "-all,+dac_override",
        "--ambient-caps",
        "-all,+dac_override",
      ]
    : [...who, "--inh-caps", "-all"];
}

/** Whether an account may pass through every folder above a path and the path itself. */
function isOpenTo(account: Account, path: string): boolean {
  for (let at = realpathSync(path); ; at = dirname(at)) {
    const { mode, uid } = statSync(at);
    if ((mode & 0o001) === 0 && !(uid === account.uid && (mode & 0o100) !== 0)) return false;
    if (at === dirname(at)) return true;
  }
}
