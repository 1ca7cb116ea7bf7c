import { accessSync, constants, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { reasonOf, StartupFailure } from "../startup-failure.ts";

/** A data folder that belongs to this process until it is released. */
export interface DataFolder {
  /** Absolute, without symbolic links. */
  readonly path: string;
  release(): void;
}

/**
 * Makes the folder where it is missing and takes it for this process alone.
 *
 * @throws StartupFailure where the folder cannot be written to, or another process has it
 */
export function claimDataFolder(path: string): DataFolder {
  const folder = writableFolder(path);
  const lock = takeLock(folder);
  return {
    path: folder,
    release() {
      rmSync(noteIn(folder), { force: true });
      lock.close();
    },
  };
}

/** Where the holder notes its number, for the sentence that turns another one away. */
const noteIn = (folder: string): string => join(folder, "app.pid");

function writableFolder(path: string): string {
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch (cause) {
    throw new StartupFailure(
      `The data folder ${path} cannot be written to (${reasonOf(cause)}); choose another with DATA_DIR.`,
      { cause },
    );
  }
}

/** As mkdir with `recursive`, which never returns for a path below /proc. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    // Others may pass through but not look: PostgreSQL, under an account of its own, lives one level down.
    mkdirSync(path, { mode: 0o711 });
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/**
 * Node has no file lock, but SQLite does: one that the system takes back when the process ends in whatever way, so
 * there is nothing stale to judge.
 */
function takeLock(folder: string): DatabaseSync {
  const SQLITE_BUSY = 5;
  try {
    const lock = new DatabaseSync(join(folder, "app.lock"));
    lock.exec("begin exclusive");
    writeFileSync(noteIn(folder), `${process.pid}\n`);
    return lock;
  } catch (cause) {
    if (cause instanceof Error && "errcode" in cause && cause.errcode === SQLITE_BUSY) {
      throw new StartupFailure(
        `The data folder ${folder} is in use by ${holderOf(folder)}; stop it, or choose another folder with DATA_DIR.`,
        { cause },
      );
    }
    throw new StartupFailure(`The data folder ${folder} cannot be locked (${reasonOf(cause)}).`, { cause });
  }
}

function holderOf(folder: string): string {
  try {
    return `process ${readFileSync(noteIn(folder), "utf8").trim()}`;
  } catch {
    return "another process that is just starting or stopping";
  }
}
