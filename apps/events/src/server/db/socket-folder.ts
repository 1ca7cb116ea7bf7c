import { chownSync, mkdirSync, mkdtempSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Account } from "./account.ts";

/** The system takes 103 to 107 bytes for the path of a socket, depending on its kind. */
const LONGEST_PATH = 103;
const SOCKET = ".s.PGSQL.5432";

/** The socket that PostgreSQL makes in a folder, for its default port. */
export const socketIn = (folder: string): string => join(folder, SOCKET);

/** Makes a private folder for the socket: in the data folder, or in a temporary one where that path is too long. */
export function makeSocketFolder(dataFolder: string, account: Account | undefined): string {
  const near = join(dataFolder, "socket");
  const folder = fits(near) ? near : mkdtempSync(join(fits(join(tmpdir(), "wps-XXXXXX")) ? tmpdir() : "/tmp", "wps-"));
  if (folder === near) {
    removeSocketFolder(near);
    mkdirSync(near, { mode: 0o700, recursive: true });
  }
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

const fits = (folder: string): boolean => Buffer.byteLength(socketIn(folder)) <= LONGEST_PATH;

/** Removes the folder with what PostgreSQL leaves in it when it is killed; never anything else. */
export function removeSocketFolder(folder: string): void {
  rmSync(socketIn(folder), { force: true });
  rmSync(`${socketIn(folder)}.lock`, { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // Not empty or gone already: then it is not ours to remove.
  }
}
