import { expect, it } from "vitest";
import { inHalves } from "../build/halves.js";

const DAY = [
  'import * as z from "zod";',
  "const YEAR = /^20/;",
  "const named = new Map();",
  "const Day = z.string().regex(YEAR).refine((day) => named.has(day));",
  "const isDay = (day) => YEAR.test(day);",
  "function parsed(day) { return Day.parse(day); }",
  "export { Day, isDay, parsed };",
].join("\n");

it("cuts schemas and what is made of them from the rest, and leaves the module's name for both", () => {
  const written = inHalves(new Map([["day.js", DAY]]));
  expect(Object.fromEntries(written)).toEqual({
    "day.js": 'export { isDay } from "./day.plain.js";\nexport { Day, parsed } from "./day.schemas.js";\n',
    "day.plain.js": ["const YEAR = /^20/;", "const isDay = (day) => YEAR.test(day);", "export { YEAR, isDay };\n"].join(
      "\n",
    ),
    "day.schemas.js": [
      'import * as z from "zod";',
      'import { YEAR } from "./day.plain.js";',
      "const named = new Map();",
      "const Day = z.string().regex(YEAR).refine((day) => named.has(day));",
      "function parsed(day) { return Day.parse(day); }",
      "export { Day, parsed };\n",
    ].join("\n"),
  });
});

it("knows a schema that comes from another module, and what is named like one", () => {
  const event = [
    'import { Day } from "../day.js";',
    'import { parts } from "./parts.js";',
    "const Days = [Day];",
    "function halves(event) { return parts(event.Day, { Day: 1 }); }",
    "export { Days, halves };",
  ].join("\n");
  const written = inHalves(
    new Map([
      ["day.js", DAY],
      ["events/event.js", event],
    ]),
  );
  expect(written.get("events/event.js")).toBe(
    'export { halves } from "./event.plain.js";\nexport { Days } from "./event.schemas.js";\n',
  );
  expect(written.get("events/event.plain.js")).toContain('import { parts } from "./parts.js";');
  expect(written.get("events/event.plain.js")).not.toContain("import { Day }");
});

it("has every module take what it needs from the half that it stands in", () => {
  const feed = [
    'import { Day, isDay as isIt, parsed } from "./day.js";',
    'import { other } from "./other.js";',
    "function feed(text) { return isIt(text) ? other(parsed(text)) : Day; }",
    "export { feed };",
  ].join("\n");
  const sum = 'import { isDay } from "../day.js";\nconst both = (a, b) => isDay(a) && isDay(b);\nexport { both };\n';
  const written = inHalves(
    new Map([
      ["day.js", DAY],
      ["feed.js", feed],
      ["sums/sum.js", sum],
    ]),
  );
  expect(written.get("sums/sum.js")).toBe(sum.replace("day.js", "day.plain.js"));
  expect(written.get("feed.js")).toBe(
    [
      'import { isDay as isIt } from "./day.plain.js";',
      'import { Day, parsed } from "./day.schemas.js";',
      ...feed.split("\n").slice(1),
    ].join("\n"),
  );
});

it.each([
  ["no schema", "const a = 1;\nexport { a };"],
  ["nothing else", 'import * as z from "zod";\nconst A = z.string();\nexport { A };'],
])("leaves a module of %s whole", (_, source) => {
  expect(inHalves(new Map([["a.js", source]])).size).toBe(0);
});
