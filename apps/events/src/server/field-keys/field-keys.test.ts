import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { StartupFailure } from "../startup-failure.ts";
import { fieldKeysIn, fieldKeysOf } from "./field-keys.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wps-keys-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const [one, other] = ["A", "B"].map((letter) => `${letter.repeat(42)}A`);

test("keys are written one after the other, and the first of them seals", () => {
  const keys = fieldKeysIn(`2027:${one}\n 2026:${other} `);
  expect(keys?.current.id).toBe("2027");
  expect(keys?.all.map(({ id, key }) => [id, key.length])).toEqual([
    ["2027", 32],
    ["2026", 32],
  ]);
});

test.each(["", "2027", `2027:${one}x`, `2027:${one} 2027:${other}`, `:${one}`, `2027:${one} 2026`])(
  "%j are no keys",
  (text) => {
    expect(fieldKeysIn(text)).toBeUndefined();
  },
);

test("a key is made once, and nobody else may read it", () => {
  const made = fieldKeysOf(folder);
  expect(fieldKeysOf(folder)).toEqual(made);
  expect(statSync(join(folder, "field-keys")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, "field-keys"), "utf8")).toMatch(/^k1:[\w-]{43}\n$/);
});

test("a file that holds no keys stops the start and stays as it is", () => {
  writeFileSync(join(folder, "field-keys"), "nonsense");
  expect(() => fieldKeysOf(folder)).toThrow(StartupFailure);
  expect(readFileSync(join(folder, "field-keys"), "utf8")).toBe("nonsense");
});
