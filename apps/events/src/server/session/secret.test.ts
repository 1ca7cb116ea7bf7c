import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { StartupFailure } from "../startup-failure.ts";
import { secretIn } from "./secret.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wps-secret-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("the first start makes a secret for its user alone, and the later ones find it", async () => {
  const secret = secretIn(folder);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
  expect(secretIn(folder)).toBe(secret);
});

test("two folders have two secrets", async () => {
  const other = await mkdtemp(join(folder, "other-"));
  expect(secretIn(other)).not.toBe(secretIn(folder));
});

test("a secret that was cut off stops the start", async () => {
  await writeFile(join(folder, "secret"), "short");
  expect(() => secretIn(folder)).toThrow(StartupFailure);
  expect(() => secretIn(join(folder, "nowhere"))).toThrow(/secret of the sessions in .+ cannot be used \(.*ENOENT/);
});
