import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// Only the styles of components that are used are sent. A component that is new here brings its own; this test names them.

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const MANTINE = folder("../node_modules/@mantine/core");
const SHEET = readFileSync(folder("../src/web/ui/mantine.css"), "utf8");
const imported = [...SHEET.matchAll(/"@mantine\/core\/styles\/([\w-]+)\.layer\.css"/g)].map(([, name]) => name);

/** What the app imports from Mantine by name, types and functions included. */
function namesInUse(): Set<string> {
  const names = globSync("**/*.{ts,tsx}", { cwd: folder("../src/web") }).flatMap((file) => {
    const source = readFileSync(join(folder("../src/web"), file), "utf8");
    return [...source.matchAll(/import \{([^}]*)\} from "@mantine\/core"/g)].flatMap(([, list = ""]) =>
      list.split(",").map((name) => name.trim()),
    );
  });
  // @mantine/notifications is made of it.
  return new Set(["Notification", ...names.filter((name) => /^[A-Z]/.test(name))]);
}

/** The modules of Mantine's that a module reaches, itself included. */
function reached(start: string): Set<string> {
  const found = new Set([start]);
  for (const module of found) {
    const source = readFileSync(module, "utf8");
    for (const [, path = ""] of source.matchAll(/from "(\.[^"]+)"/g)) found.add(join(dirname(module), path));
  }
  return found;
}

/** The style sheets of components in use, and of the components those are made of. */
function needed(): Set<string> {
  const door = readFileSync(join(MANTINE, "esm/index.mjs"), "utf8");
  const homes = new Map<string, string>();
  for (const [, list = "", path = ""] of door.matchAll(/import \{([^}]*)\} from "([^"]+)"/g)) {
    for (const name of list.split(",")) homes.set(name.trim(), join(MANTINE, "esm", path));
  }
  const modules = [...namesInUse()].flatMap((name) => {
    const home = homes.get(name);
    return home === undefined ? [] : [...reached(home)];
  });
  const sheets = modules.flatMap((module) => module.match(/(\w+)\.module\.mjs$/)?.[1] ?? []);
  return new Set(sheets.filter((name) => existsSync(join(MANTINE, `styles/${name}.layer.css`))));
}

test("each component that is used has its styles, and none that is not", () => {
  const sheets = needed();
  expect(sheets.size).toBeGreaterThan(20);
  expect([...sheets].filter((name) => !imported.includes(name)).sort()).toEqual([]);
  const base = ["baseline", "default-css-variables", "global"];
  expect(imported.filter((name) => name && !sheets.has(name) && !base.includes(name))).toEqual([]);
});

test("they stand in Mantine's own order, by which one overrules another", () => {
  const all = readFileSync(join(MANTINE, "styles.css"), "utf8");
  const places = imported.map((name) =>
    all.indexOf(
      readFileSync(join(MANTINE, `styles/${name}.css`), "utf8")
        .trim()
        .slice(0, 100),
    ),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
