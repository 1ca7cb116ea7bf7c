import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

/** The part of Vite's manifest that is read here. */
type Manifest = Record<string, { file: string; imports?: string[]; isDynamicEntry?: boolean }>;

const BUILT = new URL("../dist/web/", import.meta.url);
const CALENDAR = "src/web/calendar/calendar-page.tsx";
/**
 * How much script a first visit to the calendar may load, in bytes of gzip. Whoever makes it less lowers this
 * number, and nobody raises it without a word.
 */
const MOST = 207_000;

const manifest: Manifest = JSON.parse(readFileSync(new URL("manifest.json", BUILT), "utf8"));
const named = [...readFileSync(new URL("index.html", BUILT), "utf8").matchAll(/<script[^>]* src="\/([^"]+)"/g)];
const scripts = named.map(([, file = ""]) => file);

/** Everything that is there before these can run. */
function neededBy(entries: readonly string[], needed = new Set<string>()): Set<string> {
  for (const entry of entries) {
    if (needed.has(entry)) continue;
    needed.add(entry);
    neededBy(manifest[entry]?.imports ?? [], needed);
  }
  return needed;
}

const ofPage = Object.keys(manifest).filter((key) => scripts.includes(manifest[key]?.file ?? ""));
const firstLoad = neededBy([...ofPage, CALENDAR]);
const files = new Set([...scripts, ...[...firstLoad].map((entry) => manifest[entry]?.file ?? "")]);

test("the calendar opens with little script", () => {
  const sizes = [...files].map((file) => gzipSync(readFileSync(new URL(file, BUILT)), { level: 9 }).length);
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
});

test("no other page comes along", () => {
  const pages = Object.keys(manifest).filter((key) => key.startsWith("src/web/") && manifest[key]?.isDynamicEntry);
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((page) => firstLoad.has(page))).toEqual([CALENDAR]);
});

test("nothing of Mantine comes along", () => {
  // Each of its components says in its script what it is called.
  const hasMantine = (file: string) => readFileSync(new URL(file, BUILT), "utf8").includes("@mantine/core/");
  const all = Object.values(manifest).flatMap(({ file }) => (file.endsWith(".js") ? [file] : []));
  expect(all.filter(hasMantine)).not.toEqual([]);
  expect([...files].filter(hasMantine)).toEqual([]);
});

// Errors of zod say their names to people, so no packing changes them.
const hasZod = (entry: string) => /Zod\w*Error/.test(readFileSync(new URL(manifest[entry]?.file ?? "", BUILT), "utf8"));
const withZod = Object.keys(manifest).filter((entry) => manifest[entry]?.file.endsWith(".js") && hasZod(entry));

test("nothing of it is a schema: zod comes with the first page that parses", () => {
  expect(withZod).not.toEqual([]);
  expect(withZod.filter((entry) => firstLoad.has(entry))).toEqual([]);
});

test.each([
  "measures/measures-page",
  "plans/plans-page",
  "targets/targets-page",
  "agencies/agencies-page",
  "provinces/provinces-page",
])("%s shows rows that were checked long ago, and loads no schema", (page) => {
  const needed = neededBy([`src/web/${page}.tsx`]);
  expect(needed.size).toBeGreaterThan(5);
  expect(withZod.filter((entry) => needed.has(entry))).toEqual([]);
});
