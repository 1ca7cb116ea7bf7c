import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import * as catalogue from "../src/catalogue/index.js";
import { bundles, roomsOf } from "./bundle.js";

const FILE = "../fixtures/sizes.snapshot";

/** What is measured: every door, all that the catalogue exports, and of the nouns a few of each kind. */
const IMPORTS = [
  ...[
    "",
    "/catalogue",
    "/clash",
    "/disclosure",
    "/engine",
    "/iati",
    "/ics",
    "/indicators",
    "/people",
    "/planning",
    "/series",
    "/statements",
    "/validate",
  ].map((door) => ({
    door: `@wps/model${door}`,
    name: "*",
  })),
  ...["PlainDate", "Period", "Clause", "Programme", "ProgrammeEvent", "compareClauses", "womenShare", "can"].map(
    (name) => ({ door: "@wps/model", name }),
  ),
  ...["isParticipationFact", "isProgrammeEvent"].map((name) => ({ door: "@wps/model/validate", name })),
  ...Object.keys(catalogue)
    .sort()
    .map((name) => ({ door: "@wps/model/catalogue", name })),
];

const line = (what: string, bytes: number | string, gzip: number | string, brings: string) =>
  [what.padEnd(48), String(bytes).padStart(7), String(gzip).padStart(7), brings].join("  ").trimEnd();

/**
 * The size on record, as long as the present one is close to it: another release of esbuild or of the compressor moves a
 * size by a few bytes, a reworded description by some more. A noun that suddenly reaches another one does not pass.
 */
const settled = (size: number, recorded: number | undefined) =>
  recorded !== undefined && Math.abs(size - recorded) <= Math.max(100, recorded * 0.03) ? recorded : size;

it("is known for every import: what it costs, minified and without libraries, and what it brings", async () => {
  const recorded = readFileSync(new URL(FILE, import.meta.url), "utf8").split("\n");
  const rows = (await bundles(IMPORTS)).map((bundle) => {
    const what = `${bundle.door} ${bundle.name}`;
    const before = recorded.find((row) => row.startsWith(`${what} `))?.slice(what.length);
    const [bytes, gzip] = before?.match(/\d+/g)?.map(Number) ?? [];
    return line(
      what,
      settled(Buffer.byteLength(bundle.text), bytes),
      settled(gzipSync(bundle.text).length, gzip),
      [...bundle.libraries, ...roomsOf(bundle)].join(" "),
    );
  });
  await expect([line("import", "bytes", "gzip", "brings"), ...rows, ""].join("\n")).toMatchFileSnapshot(FILE);
});
