import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { bodyOf, testApp } from "../../test/app.ts";
import { useDatabase } from "../../test/database.ts";

const FILE = new URL("../../openapi.json", import.meta.url);
const db = useDatabase();

async function served() {
  const response = await testApp(db()).get("/openapi.json");
  expect(response.status).toBe(200);
  return bodyOf(response);
}

test("openapi.json is what the contract says", async () => {
  const document = `${JSON.stringify(await served(), null, 2)}\n`;
  if (process.env.UPDATE_SNAPSHOTS === "1") await writeFile(FILE, document);
  expect(document).toBe(await readFile(FILE, "utf8"));
});

test("nothing is answered that is not in it", async () => {
  const document = await served();
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const answered = testApp(db())
    .routes.filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(?:\{.*?\})?/g, "{$1}")}`);
  expect(new Set(answered)).toEqual(new Set([...operations, "GET /openapi.json"]));
});

test("it is OpenAPI 3.1, and each operation has a name, a summary and its problems", async () => {
  const document = await served();
  expect(document.openapi).toBe("3.1.0");
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path as object));
  expect(operations.length).toBeGreaterThanOrEqual(10);
  for (const operation of operations) {
    expect(operation).toMatchObject({ operationId: expect.any(String), summary: expect.any(String) });
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["403", "421", "500"]));
  }
});

test("every component says what it means, in both languages", async () => {
  const { schemas } = (await served()).components;
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(["EventPage", "Problem", "ProgrammeEvent"]));
  const silent = Object.entries<Record<string, unknown>>(schemas).filter(
    ([, schema]) => !schema.description || !schema["x-description-vi"],
  );
  expect(silent.map(([name]) => name)).toEqual([]);
});
