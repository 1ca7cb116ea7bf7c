import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reasonOf, StartupFailure } from "../startup-failure.ts";

/** A key of 256 bits, and what it is called in what it sealed. */
export interface FieldKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** The key that seals, and all that open what was sealed before. */
export interface FieldKeys {
  readonly current: FieldKey;
  readonly all: readonly FieldKey[];
}

const KEY = /^([a-z0-9-]{1,32}):([A-Za-z0-9_-]{43})$/;

/**
 * Keys as somebody writes them: `name:key`, with spaces or line breaks between them, the one that seals first. A key is 32
 * random bytes in base64url. To change keys, put a new one before the others, and take the old one away once nothing is
 * sealed with it.
 *
 * @returns undefined where this is not what is written
 */
export function fieldKeysIn(written: string): FieldKeys | undefined {
  const all = written
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => {
      const [, id = "", key = ""] = KEY.exec(word) ?? [];
      return { id, key: Buffer.from(key, "base64url") };
    });
  const [current] = all;
  const areKeys = all.every(({ key }) => key.length === 32) && new Set(all.map(({ id }) => id)).size === all.length;
  return current !== undefined && areKeys ? { current, all } : undefined;
}

/**
 * The keys of whoever runs the app alone: one is made at the first start and kept in the data folder, beside the database
 * and not in it. Without it nobody can be reached any more.
 *
 * @throws StartupFailure where it can be neither read nor written
 */
export function fieldKeysOf(dataFolder: string): FieldKeys {
  const file = join(dataFolder, "field-keys");
  try {
    try {
      // Fails where there is one already: what was sealed is opened with it.
      writeFileSync(file, `k1:${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const keys = fieldKeysIn(readFileSync(file, "utf8"));
    if (keys === undefined) throw new Error("it holds no keys");
    return keys;
  } catch (cause) {
    throw new StartupFailure(`The keys of sealed fields in ${file} cannot be used (${reasonOf(cause)}).`, { cause });
  }
}
