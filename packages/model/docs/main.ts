/** `pnpm run docs [folder]`: writes the documentation of the package as pages, which need nothing from elsewhere. */
import { join } from "node:path";
import * as model from "@wps/model";
import * as indicators from "@wps/model/indicators";
import { Application } from "typedoc";
import * as z from "zod";
import manifest from "../package.json" with { type: "json" };
import { tellNouns } from "./nouns.ts";

const ROOT = join(import.meta.dirname, "..");

/** The source files behind the doors; the first one is that of the nouns. */
const [nouns = "", ...others] = Object.values(manifest.exports).flatMap((target) =>
  typeof target === "string" ? [] : [join(ROOT, target.default.replace(/^\.\/dist/, "src").replace(/js$/, "ts"))],
);

const meanings = new Map(
  [...Object.values(model), ...Object.values(indicators)].flatMap((value): [string, string][] => {
    const { id, "x-description-vi": meaning } = (value instanceof z.ZodType && value.meta()) || {};
    return id !== undefined && typeof meaning === "string" ? [[id, meaning]] : [];
  }),
);

const app = await Application.bootstrap({
  name: manifest.name,
  entryPoints: [nouns, ...others],
  tsconfig: join(ROOT, "tsconfig.json"),
  readme: join(ROOT, "README.md"),
  out: process.argv[2] ?? join(ROOT, "dist-docs"),
  customCss: join(import.meta.dirname, "style.css"),
  lightHighlightTheme: "github-light-high-contrast",
  darkHighlightTheme: "github-dark-high-contrast",
  highlightLanguages: ["typescript", "javascript", "console", "csv", "sh"],
  headings: { readme: false, document: false },
  groupOrder: ["Functions", "Guards", "Interfaces", "Type Aliases", "Schemas", "Variables", "*"],
  navigation: { includeGroups: true },
  visibilityFilters: {},
  useFirstParagraphOfCommentAsSummary: true,
  disableSources: true,
  excludeExternals: true,
  hideGenerator: true,
  includeHierarchySummary: false,
  // The tests check the types, and what is not exported is shown where it is used.
  skipErrorChecking: true,
  validation: { notExported: false },
});
tellNouns(app, nouns, meanings);

const project = await app.convert();
if (project !== undefined) {
  app.validate(project);
  await app.generateOutputs(project);
}
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;
