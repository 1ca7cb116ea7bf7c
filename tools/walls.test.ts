import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import config from "../.dependency-cruiser.mjs";

const root = resolve(import.meta.dirname, "..");
const sources = ["packages/model/src", "packages/model/cli", "apps/events/src"];
/** Reading the whole tree takes seconds, and more on a busy machine. */
const SLOW = 60_000;
const walls = config.forbidden?.map((wall) => wall.name) ?? [];

async function cruiseAt(baseDir: string): Promise<ICruiseResult> {
  const ruleSet = { forbidden: config.forbidden ?? [] };
  const { output } = await cruise(sources, { ...config.options, ruleSet, validate: true, baseDir });
  if (typeof output === "string") throw new Error(output);
  return output;
}

/** `wall: file` for everything that was found; a circle is a finding for each file on it. */
function findings({ summary }: ICruiseResult): string[] {
  const found = summary.violations.flatMap(({ rule, from, cycle = [] }) =>
    [from, ...cycle.map(({ name }) => name)].map((file) => `${rule.name}: ${file}`),
  );
  return [...new Set(found)].sort();
}

describe("the real tree", () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    result = await cruiseAt(root);
  }, SLOW);

  test("keeps within its walls", () => {
    expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test("was seen whole", () => {
    const there = globSync(
      sources.map((folder) => `${folder}/**/*.{ts,tsx}`),
      { cwd: root },
    );
    const seen = new Set(result.modules.map((module) => module.source));
    expect(there.filter((file) => !seen.has(file))).toEqual([]);
    expect(there.length).toBeGreaterThan(100);
  });

  test("writes no query outside the repositories", () => {
    const query = /\b(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql`/;
    const askers = globSync("apps/events/src/server/{*,*/*}.ts", {
      cwd: root,
      exclude: ["**/*.test.ts", "**/{repository,filter,selection}*.ts", "**/db/*"],
    });
    expect(askers.length).toBeGreaterThan(20);
    expect(askers.filter((file) => query.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
  });
});

/**
 * One file that breaks each wall, and the line that does it. `to` is what it imports, made when it is one of ours.
 */
const violations: { wall: string; file: string; line: string; to?: string }[] = [
  {
    wall: "model-nouns-know-zod-and-nouns",
    file: "packages/model/src/event.ts",
    line: 'import { readFileSync } from "node:fs";',
  },
  {
    wall: "model-nouns-know-zod-and-nouns",
    file: "packages/model/src/place.ts",
    line: 'import type { Calendar } from "./ics/calendar.js";',
    to: "packages/model/src/ics/calendar.ts",
  },
  {
    wall: "model-doors-know-nouns",
    file: "packages/model/src/catalogue/index.ts",
    line: 'import { toCalendar } from "../ics/text.js";',
    to: "packages/model/src/ics/text.ts",
  },
  {
    wall: "model-indicators-know-the-engine-by-its-door",
    file: "packages/model/src/indicators/participation-store.ts",
    line: 'import { Column } from "../engine/column.js";',
    to: "packages/model/src/engine/column.ts",
  },
  {
    wall: "model-series-knows-nouns-and-rules",
    file: "packages/model/src/series/occurrences.ts",
    line: 'import { toCalendar } from "../ics/text.js";',
    to: "packages/model/src/ics/text.ts",
  },
  {
    wall: "model-disclosure-knows-measurements-by-their-door",
    file: "packages/model/src/disclosure/derived.ts",
    line: 'import { measured } from "../indicators/measurement.js";',
    to: "packages/model/src/indicators/measurement.ts",
  },
  {
    wall: "model-ics-knows-nouns-and-ics",
    file: "packages/model/src/ics/index.ts",
    line: 'import { randomUUID } from "node:crypto";',
  },
  {
    wall: "model-validate-knows-schemas",
    file: "packages/model/src/validate/sift.ts",
    line: 'import { toCalendar } from "../ics/text.js";',
    to: "packages/model/src/ics/text.ts",
  },
  {
    wall: "command-knows-doors-and-node",
    file: "packages/model/cli/run.ts",
    line: 'import { factorOf } from "../src/measure.js";',
    to: "packages/model/src/measure.ts",
  },
  {
    wall: "contract-knows-the-model",
    file: "apps/events/src/contract/events.ts",
    line: 'import type { Tables } from "../server/db/tables.ts";',
    to: "apps/events/src/server/db/tables.ts",
  },
  {
    wall: "routes-have-no-sql",
    file: "apps/events/src/server/events/routes.ts",
    line: 'import type { Kysely } from "kysely";',
  },
  {
    wall: "routes-have-no-sql",
    file: "apps/events/src/server/feeds/routes.ts",
    line: 'import { eventRepository } from "../events/repository.ts";',
    to: "apps/events/src/server/events/repository.ts",
  },
  {
    wall: "services-have-no-http",
    file: "apps/events/src/server/events/service.ts",
    line: 'import { HTTPException } from "hono/http-exception";',
  },
  {
    wall: "services-know-no-contract",
    file: "apps/events/src/server/headcounts/service.ts",
    line: 'import type { HeadcountPage } from "../../contract/headcounts.ts";',
    to: "apps/events/src/contract/headcounts.ts",
  },
  {
    wall: "sql-is-built-behind-repositories",
    file: "apps/events/src/server/organisations/service.ts",
    line: 'export { sql } from "kysely";',
  },
  {
    wall: "sql-is-built-behind-repositories",
    file: "apps/events/src/server/organisations/names.ts",
    line: 'export { sql } from "kysely";',
  },
  {
    wall: "queries-belong-to-repositories",
    file: "apps/events/src/server/outcomes/service.ts",
    line: 'export { matches } from "./filter.ts";',
    to: "apps/events/src/server/outcomes/filter.ts",
  },
  {
    wall: "services-use-their-own-repository",
    file: "apps/events/src/server/programmes/service.ts",
    line: 'import type { OrganisationRepository } from "../organisations/repository.ts";',
    to: "apps/events/src/server/organisations/repository.ts",
  },
  {
    wall: "repositories-know-tables-and-model",
    file: "apps/events/src/server/places/repository.ts",
    line: 'import type { PlacePage } from "../../contract/places.ts";',
    to: "apps/events/src/contract/places.ts",
  },
  {
    wall: "repositories-have-no-http",
    file: "apps/events/src/server/people/repository.ts",
    line: 'import type { Context } from "hono";',
  },
  {
    wall: "migrations-import-nothing-of-ours",
    file: "apps/events/src/server/db/migrations/0002-next.ts",
    line: 'import { EventKind } from "@wps/model";',
  },
  {
    wall: "server-knows-no-web",
    file: "apps/events/src/server/app.ts",
    line: 'import { routes } from "../web/app.tsx";',
    to: "apps/events/src/web/app.tsx",
  },
  {
    wall: "web-knows-no-server",
    file: "apps/events/src/web/api.ts",
    line: 'import type { App } from "../server/server.ts";',
    to: "apps/events/src/server/server.ts",
  },
  {
    wall: "features-know-no-feature",
    file: "apps/events/src/web/event/event-page.tsx",
    line: 'import { EventForm } from "../event-form/event-form.tsx";',
    to: "apps/events/src/web/event-form/event-form.tsx",
  },
  {
    wall: "ui-knows-no-domain",
    file: "apps/events/src/web/ui/badge.tsx",
    line: 'import type { ProgrammeEvent } from "@wps/model";',
  },
  {
    wall: "better-auth-lives-in-session",
    file: "apps/events/src/server/accounts/service.ts",
    line: 'import { hashPassword } from "better-auth/crypto";',
  },
  {
    wall: "paper-is-written-in-papers",
    file: "apps/events/src/server/statements/files.ts",
    line: 'import { Packer } from "docx";',
  },
  {
    wall: "fullcalendar-lives-in-calendar",
    file: "apps/events/src/web/programmes/programmes-page.tsx",
    line: 'import "@fullcalendar/react/skeleton.css";',
  },
  {
    wall: "plot-lives-in-charts",
    file: "apps/events/src/web/targets/targets-page.tsx",
    line: 'import { plot } from "@observablehq/plot";',
  },
  {
    wall: "no-circles",
    file: "packages/model/src/money.ts",
    line: 'import type { Funding } from "./funding.js";',
  },
  {
    wall: "no-circles",
    file: "packages/model/src/funding.ts",
    line: 'import type { Money } from "./money.js";',
  },
  {
    wall: "no-unknown-modules",
    file: "apps/events/src/web/main.tsx",
    line: 'import { App } from "./nowhere.tsx";',
  },
  {
    wall: "the-model-by-its-doors",
    file: "apps/events/src/server/config.ts",
    line: 'import { access } from "../../../../packages/model/src/access.js";',
    to: "packages/model/src/access.ts",
  },
  {
    wall: "tests-are-not-imported",
    file: "apps/events/src/server/db/open.ts",
    line: 'import { cluster } from "./cluster.test.ts";',
    to: "apps/events/src/server/db/cluster.test.ts",
  },
];

describe("a tree that breaks every wall", () => {
  const tree = realpathSync(mkdtempSync(join(tmpdir(), "wps-walls-")));
  let found: string[] = [];
  beforeAll(async () => {
    for (const { file, line, to } of violations) {
      write(file, `${line}\nexport const here = true;\n`);
      if (to) write(to, "export const there = true;\n");
    }
    for (const home of ["packages/model", "apps/events"]) {
      symlinkSync(join(root, home, "node_modules"), join(tree, home, "node_modules"));
    }
    found = findings(await cruiseAt(tree));
  }, SLOW);
  afterAll(() => rmSync(tree, { recursive: true }));

  function write(file: string, text: string) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }

  test.each(walls)("%s", (wall) => {
    const expected = violations.filter((violation) => violation.wall === wall).map(({ file }) => `${wall}: ${file}`);
    expect(expected).not.toEqual([]);
    expect(found.filter((finding) => finding.startsWith(`${wall}: `))).toEqual(expected.sort());
  });
});

describe("what the linter guards", () => {
  /** What Biome says of this text, if it stood in that file. */
  function lint(file: string, text: string): string {
    const tree = mkdtempSync(join(tmpdir(), "wps-lint-"));
    cpSync(join(root, "biome.json"), join(tree, "biome.json"));
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
    const args = ["lint", "--vcs-enabled=false", "--colors=off", file];
    const { error, stdout, stderr } = spawnSync("biome", args, { cwd: tree, encoding: "utf8" });
    rmSync(tree, { recursive: true });
    if (error) throw error;
    return stdout + stderr;
  }

  test("only main.ts reads the environment", () => {
    const text = "export const port = process.env.PORT;\n";
    expect(lint("apps/events/src/server/config.ts", text)).toContain("noProcessEnv");
    expect(lint("apps/events/src/server/main.ts", text)).not.toContain("noProcessEnv");
  });

  test("only api.ts speaks HTTP in the browser", () => {
    const text = 'export const events = fetch("/api/events");\n';
    expect(lint("apps/events/src/web/calendar/calendar-page.tsx", text)).toContain("noRestrictedGlobals");
    expect(lint("apps/events/src/web/api.ts", text)).not.toContain("noRestrictedGlobals");
  });
});
