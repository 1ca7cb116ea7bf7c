import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../test/app.ts";
import { useDatabase } from "../../test/database.ts";
import { Problem } from "../contract/problems.ts";

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { name: string; in: "query" | "path" | "header" }[];
  readonly requestBody?: object;
}

const { paths } = JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"));
const OPERATIONS = Object.entries<Record<string, Operation>>(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
);

const db = useDatabase();
let eventId = "";

beforeAll(async () => {
  await seedOrganisations(db());
  eventId = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
});

/** A good body for each operation that takes one, to spoil. */
const GOOD_BODIES: Record<string, () => object> = {
  createEvent: () => SAMPLE,
  replaceEvent: () => SAMPLE,
  createOrganisation: () => ({ name: { vi: `Tổ chức ${Math.random()}` }, type: "other" }),
};

const GOOD_PARAMETERS: Record<string, () => string> = {
  id: () => eventId,
  programme: () => "nap-wps-2024-2030",
  "if-match": () => '"1"',
};

const hostileText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "\u0000",
    "\ud800",
    "2025-02-30",
    "0000-00-00",
    "2026-13-01",
    "2026-02-31_00000000-0000-4000-8000-000000000000",
    "9999-12-31",
    "II.2.f",
    "' or 1=1 --",
    "%00",
    "../../etc/passwd",
    "__proto__",
    "1e999",
    "-1",
    "NaN",
    "9007199254740993",
    "x".repeat(10_000),
    "Z̸".repeat(200),
  ),
);
const hostileValue = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53, 0.1, [], {}, [[[[]]]], { status: "listed", items: [] }),
  fc.array(fc.integer(), { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Every place in a body, as a path. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]))];
}

function spoilt(value: unknown, [step, ...rest]: readonly string[], poison: unknown): unknown {
  if (step === undefined) return poison;
  if (Array.isArray(value))
    return value.map((child, index) => (String(index) === step ? spoilt(child, rest, poison) : child));
  const object = Object(value);
  return { ...object, [step]: spoilt(object[step], rest, poison) };
}

function hostileBody(good: object): fc.Arbitrary<string> {
  const broken = fc.oneof(
    fc.constantFrom("", "{", "[", "null", "{}", '{"title":', "\u0000", "undefined", "[".repeat(20_000)),
    fc.constant(JSON.stringify({ ...good, title: { vi: "x".repeat(600_000) } })),
    fc.string({ maxLength: 40 }),
  );
  const wrong = fc
    .tuple(fc.constantFrom(...placesIn(good)), hostileValue)
    .map(([path, poison]) => JSON.stringify(spoilt(good, path, poison)) ?? "undefined");
  return fc.oneof({ weight: 1, arbitrary: broken }, { weight: 4, arbitrary: wrong });
}

test.each(OPERATIONS.map((operation) => [operation.operationId, operation] as const))(
  "%s takes anything and never breaks or hangs",
  { timeout: 60_000 },
  async (id, operation) => {
    if (operation.requestBody !== undefined) expect(GOOD_BODIES).toHaveProperty(id);
    const good = GOOD_BODIES[id]?.() ?? {};
    const parameters = operation.parameters ?? [];
    const request = fc.record({
      body: hostileBody(good),
      values: fc.tuple(...parameters.map(() => fc.option(hostileText, { nil: undefined }))),
      contentType: fc.constantFrom(
        "application/json",
        "application/json",
        "application/json",
        "text/plain",
        "application/xml",
        "",
      ),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ body, values, contentType }) => {
        const headers = new Headers(contentType === "" ? {} : { "Content-Type": contentType });
        const query = new URLSearchParams();
        let path = operation.path;
        for (const [index, parameter] of parameters.entries()) {
          const value = values[index] ?? GOOD_PARAMETERS[parameter.name]?.();
          if (value === undefined) continue;
          if (parameter.in === "query") query.set(parameter.name, value);
          if (parameter.in === "path")
            path = path.replace(`{${parameter.name}}`, encodeURIComponent(value.replace(/\p{Cs}/gu, "?")));
          if (parameter.in === "header") headers.set(parameter.name, value.replace(/[^\x20-\x7e]/g, "?"));
        }
        const response = await answered(
          testApp(db()).request(`${path}?${query}`, {
            method: operation.method,
            headers,
            ...(operation.requestBody === undefined ? {} : { body }),
          }),
        );
        expect(response.status, `${operation.method} ${path} ${body.slice(0, 300)}`).toBeLessThan(500);
        if (response.status >= 400) Problem.parse(await bodyOf(response));
      }),
      { numRuns: 150 },
    );
    expect((await testApp(db()).get("/healthz")).status).toBe(200);
  },
);

async function answered(response: Response | Promise<Response>): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer within 10 seconds")), 10_000);
  });
  return Promise.race([response, late]).finally(() => clearTimeout(timer));
}

test("the operations were there to be asked", () => {
  expect(OPERATIONS.length).toBeGreaterThanOrEqual(10);
});
