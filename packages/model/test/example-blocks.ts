import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import * as z from "zod";
import contribution from "../fixtures/contributions/sample.json" with { type: "json" };
import sample from "../fixtures/events/sample.json" with { type: "json" };
import * as catalogue from "../src/catalogue/index.js";
import * as clash from "../src/clash/index.js";
import * as disclosure from "../src/disclosure/index.js";
import * as engine from "../src/engine/index.js";
import * as iati from "../src/iati/index.js";
import * as ics from "../src/ics/index.js";
import * as model from "../src/index.js";
import * as indicators from "../src/indicators/index.js";
import * as people from "../src/people/index.js";
import * as planning from "../src/planning/index.js";
import * as series from "../src/series/index.js";
import * as statements from "../src/statements/index.js";
import * as validate from "../src/validate/index.js";
import { CERTIFICATE } from "./certificates.js";
import { GRANT } from "./grants.js";
import { iatiCase } from "./iati/iati-cases.js";
import { workshop } from "./iati/workshop.js";
import { spending } from "./money-facts.js";
import { names, onRecord } from "./named-people.js";
import { attendees, course, lan } from "./participation-facts.js";
import { runsOfACourse } from "./runs.js";
import { snapshotWith } from "./statements.js";
import { search, takenIndex, trainer } from "./taken.js";
import { testedPeople } from "./tested-people.js";

const ROOT = new URL("..", import.meta.url);
const FILES = globSync("src/**/*.ts", { cwd: ROOT, exclude: ["**/*.test.ts", "**/*.test-d.ts"] });
export const DOORS: Readonly<Record<string, object>> = {
  "@wps/model": model,
  "@wps/model/catalogue": catalogue,
  "@wps/model/clash": clash,
  "@wps/model/disclosure": disclosure,
  "@wps/model/engine": engine,
  "@wps/model/iati": iati,
  "@wps/model/ics": ics,
  "@wps/model/indicators": indicators,
  "@wps/model/people": people,
  "@wps/model/planning": planning,
  "@wps/model/series": series,
  "@wps/model/statements": statements,
  "@wps/model/validate": validate,
};

/** A programme as it was kept before there were its later fields. */
const {
  legalBases: _legalBases,
  launch: _launch,
  pillarTags: _pillarTags,
  remarks: _remarks,
  ...olderProgramme
} = catalogue.nationalActionProgramme;

const registered = indicators.participationStore(catalogue.REFERENCE);
registered.addAll(attendees);

const read = (file: string) => readFileSync(new URL(file, ROOT), "utf8");

/** The one block of code on a page for people that makes something for the examples around it. */
function madeOnPage(page: string, name: string, means: object): unknown {
  const [, code = ""] = /^```js\n(.*?)^```/ms.exec(read(page)) ?? [];
  return new Function(...Object.keys(means), `${code}; return ${name};`)(...Object.values(means));
}

/** What every example may use without saying where it comes from. */
const GIVEN = {
  event: model.ProgrammeEvent.parse(sample),
  snapshot: snapshotWith(),
  runs: runsOfACourse(),
  contribution: model.Contribution.parse(contribution),
  certificate: CERTIFICATE,
  grant: GRANT,
  nap: catalogue.nationalActionProgramme,
  olderProgramme,
  attendanceStore: madeOnPage("README.md", "attendanceStore", engine),
  attendees,
  course,
  lan,
  names,
  onRecord,
  registered,
  spending,
  search,
  takenIndex,
  trainer,
  testedPeople,
  setting: iatiCase("funded").setting,
  workshop,
  z,
};

/** Code with examples in it, as it is shown and without its imports, and the names it may use. */
interface Block {
  readonly where: string;
  readonly shown: string;
  readonly code: string;
  readonly scope: object;
}

/** The `@example` blocks of a source, which know the front doors and the file they stand in. */
async function blocksOfSource(file: string): Promise<Block[]> {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text === "example") found.add(ts.getTextOfJSDocComment(tag.comment) ?? "");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const own: object = await import(new URL(file, ROOT).href);
  const scope = {
    ...model,
    ...catalogue,
    ...clash,
    ...disclosure,
    ...engine,
    ...iati,
    ...ics,
    ...indicators,
    ...people,
    ...planning,
    ...series,
    ...statements,
    ...validate,
    ...own,
    ...GIVEN,
  };
  return [...found].map((code) => ({ where: file, shown: code, code, scope }));
}

/** The code of a page for people, which knows what it imports. */
function blocksOfPage(page: string): Block[] {
  return [...read(page).matchAll(/^```ts\n(.*?)^```/gms)].map(([, shown = ""]) => {
    const scope: Record<string, unknown> = { ...GIVEN };
    const code = shown.replaceAll(/^import \{ (.+) \} from "(.+)";$/gm, (_, names: string, door: string) => {
      const exported = new Map(Object.entries(DOORS[door] ?? {}));
      for (const name of names.split(", ")) {
        if (!exported.has(name)) throw new Error(`${door} exports no ${name}`);
        scope[name] = exported.get(name);
      }
      return "";
    });
    return { where: page, shown, code, scope };
  });
}

/** A statement and, in the comment behind it, its result. */
export const STATEMENT = /(\S[\s\S]*?);\s*\/\/ (.+)(?:\n|$)/g;

export const PAGES = ["README.md", "MIGRATING.md"];
/** Everything that is shown as an example, in doc comments and on pages. */
export const blocks = [...(await Promise.all(FILES.map(blocksOfSource))).flat(), ...PAGES.flatMap(blocksOfPage)];
