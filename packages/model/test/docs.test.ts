import { execFile } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { blocks } from "./example-blocks.js";

// The pages that are made of the doc comments. A warning fails the making, as a link in a comment does that leads nowhere.

const ROOT = join(import.meta.dirname, "..");
const FOLDER = mkdtempSync(join(tmpdir(), "wps-model-docs-"));
const pages = new Map<string, string>();

const ENTITIES = new Map(Object.entries({ lt: "<", gt: ">", quot: '"', amp: "&", nbsp: " ", "#39": "'" }));
const textOf = (html: string) =>
  html
    .replaceAll("<br/>", "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&([\w#]+);/g, (entity, name) => ENTITIES.get(name) ?? entity);

/** Code with one space wherever there is any. */
const flat = (code: string) => code.replaceAll(/\s+/g, " ").trim();

const pageOf = (path: string) => pages.get(path) ?? "";

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ["docs/main.ts", FOLDER], { cwd: ROOT });
  for (const path of globSync("**/*.html", { cwd: FOLDER })) pages.set(path, readFileSync(join(FOLDER, path), "utf8"));
}, 120_000);

afterAll(() => rmSync(FOLDER, { recursive: true }));

describe("the documentation", () => {
  it("has a page for every door, which says what is behind it", () => {
    const doors = Object.entries(manifest.exports).filter(([, target]) => typeof target !== "string");
    expect(doors.length).toBeGreaterThan(5);
    const introductions = doors.map(([door]) => {
      const page = pageOf(`modules/${`${manifest.name}${door.slice(1)}`.replaceAll(/\W/g, "_")}.html`);
      return /<section class="tsd-panel tsd-comment">.*?<p>(.*?)<\/p>/s.exec(page)?.[1]?.length ?? 0;
    });
    expect(introductions.filter((length) => length < 80)).toEqual([]);
  });

  it("begins with the page of the package, and tells of nouns in both languages", () => {
    expect(pageOf("index.html")).toContain("Three questions");
    expect(pageOf("interfaces/_wps_model.Clause.html")).toMatch(/<p lang="vi">[^<]*[ạ-ỹ][^<]*<\/p>/);
  });

  it("speaks of nouns by name, however a schema spells them out", () => {
    const declared = /<div class="tsd-signature">(.*?)<\/div>/s.exec(
      pageOf("interfaces/_wps_model.ProgrammeEvent.html"),
    );
    expect(flat(textOf(declared?.[1] ?? ""))).toMatch(
      /dates: EventDates;.*id: EventId;.*origin: EntryOrigin;.*place: EventPlace;/,
    );
  });

  it("shows no example that the tests do not run", () => {
    const run = new Set(blocks.map(({ shown }) => flat(shown)));
    const shown = [...pages].flatMap(([page, html]) =>
      [...html.matchAll(/<pre><code(?: class="([^"]*)")?>(.*?)<\/code>/gs)].map(([, language, code = ""]) => ({
        page,
        language,
        code: flat(textOf(code)),
      })),
    );
    const examples = shown.filter(({ language }) => language === "ts");
    expect(examples.length).toBeGreaterThan(200);
    expect(examples.filter(({ code }) => !run.has(code))).toEqual([]);
    // What the command line says and what is made for the examples stands on the first page alone, and is tried there.
    const others = shown.filter(({ language }) => language !== "ts");
    expect(others.map(({ page, language }) => `${page} ${language}`).sort()).toEqual([
      "index.html console",
      "index.html csv",
      "index.html js",
      "index.html sh",
    ]);
  });

  it("has no link that leads nowhere", { timeout: 60_000 }, () => {
    const files = new Set(globSync("**/*.*", { cwd: FOLDER }));
    const links = [...pages].flatMap(([page, html]) =>
      [...html.matchAll(/(?:href|src)="([^"#:?]*)(?:#([^"]*))?"/g)].map(([, path = "", anchor = ""]) => ({
        page,
        to: path === "" ? page : normalize(join(dirname(page), path)),
        anchor,
      })),
    );
    expect(links.length).toBeGreaterThan(10_000);
    expect(links.filter(({ to }) => !files.has(to))).toEqual([]);
    const anchored = links.filter(({ to, anchor }) => anchor !== "" && pages.has(to));
    expect(anchored.length).toBeGreaterThan(1_000);
    expect(anchored.filter(({ to, anchor }) => !pageOf(to).includes(`id="${anchor}"`))).toEqual([]);
  });

  it("loads nothing from elsewhere", () => {
    const loaded = [...pages.values()].flatMap((html) => html.match(/<(?:script|link|img|iframe)\b[^>]*>/g) ?? []);
    expect(loaded.length).toBeGreaterThan(1_000);
    expect(loaded.filter((tag) => /(?:src|href)="(?:\w+:)?\/\//.test(tag))).toEqual([]);
    const styles = globSync("assets/*.css", { cwd: FOLDER }).map((file) => readFileSync(join(FOLDER, file), "utf8"));
    expect(styles.length).toBeGreaterThan(1);
    expect(styles.filter((style) => /@import|url\("?(?:\w+:)?\/\//.test(style))).toEqual([]);
  });
});
