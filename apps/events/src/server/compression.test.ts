import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { ACTORS } from "../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../test/app.ts";
import { useDatabase } from "../../test/database.ts";

const db = useDatabase();
const PATH = "/api/events";
const asking = (role: "public" | "organiser", path = PATH) =>
  testApp(db(), ACTORS[role]).request(path, { headers: { "Accept-Encoding": "gzip" } });

beforeAll(async () => {
  await seedOrganisations(db());
  await testApp(db()).post(PATH, SAMPLE);
});

describe("happy", () => {
  test("what everybody may read is compressed, and the same", async () => {
    const answer = await asking("public");
    expect(answer.headers.get("Content-Encoding")).toBe("gzip");
    expect(answer.headers.get("Vary")).toContain("Accept-Encoding");
    const plain = await testApp(db(), ACTORS.public).get(PATH);
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(JSON.parse(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString())).toEqual(await bodyOf(plain));
  });

  test("whoever has a list already is told so without a byte", async () => {
    const etag = (await asking("public")).headers.get("ETag") ?? "";
    const headers = { "Accept-Encoding": "gzip", "If-None-Match": etag };
    const again = await testApp(db(), ACTORS.public).request(PATH, { headers });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });
});

describe("security", () => {
  test("what is a reader's own has the length that it has", async () => {
    const answer = await asking("organiser");
    expect(answer.headers.get("Content-Encoding")).toBeNull();
    expect((await bodyOf(answer)).items).toHaveLength(1);
  });

  test("a stream of changes is not held up", async () => {
    const answer = await asking("public", "/api/changes");
    expect(answer.headers.get("Content-Encoding")).toBeNull();
    await answer.body?.cancel();
  });
});
