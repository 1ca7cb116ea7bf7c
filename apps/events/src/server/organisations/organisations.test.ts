import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const organiser = () => testApp(db());
beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

describe("happy", () => {
  test("the list goes by Vietnamese name", async () => {
    // By their letters alone Hội would stand before Đại, and without the order of Vietnamese Đại before Dự.
    for (const vi of ["Ủy ban Dân tộc", "Hội Luật gia", "Đại sứ quán Úc", "Dự án Hòa bình"]) {
      await organiser().post("/api/organisations", { name: { vi }, type: "other" });
    }
    const { items } = await bodyOf(organiser().get("/api/organisations"));
    const names: string[] = items.map((item: { name: { vi: string } }) => item.name.vi);
    // What the pages put in order themselves stands in the same one.
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "vi")));
    expect(names).toEqual([
      "Bộ Công an",
      "Chính phủ Canada",
      "Cơ quan Liên hợp quốc về Bình đẳng giới",
      "Dự án Hòa bình",
      "Đại sứ quán Úc",
      "Hội Luật gia",
      "Ủy ban Dân tộc",
    ]);
  });

  test("a new one gets a code and can be named in an event at once", async () => {
    const response = await organiser().post("/api/organisations", {
      name: { vi: "Hội Nữ trí thức", en: "Association of Intellectual Women" },
      type: "national-ngo",
    });
    expect(response.status).toBe(201);
    const made = await bodyOf(response);
    expect(made.id).toMatch(/^org-[0-9a-f-]{36}$/);
    const { items } = await bodyOf(organiser().get("/api/organisations"));
    expect(items).toContainEqual(made);
  });
});

describe("error", () => {
  test.each(["bộ công an", "Bộ  Công an", "“Bộ Công an”."])("%s is there already", async (vi) => {
    const response = await organiser().post("/api/organisations", { name: { vi }, type: "government" });
    expect(response.status).toBe(409);
    expect(await bodyOf(response)).toMatchObject({ code: "ORGANISATION_EXISTS", refusal: { id: "mps" } });
  });

  test("a name with other tone marks is another name", async () => {
    const response = await organiser().post("/api/organisations", { name: { vi: "Bố Công an" }, type: "other" });
    expect(response.status).toBe(201);
  });

  test("of several who add the same one at once, one does", async () => {
    const draft = { name: { vi: "Hội Nữ trí thức" }, type: "national-ngo" };
    const app = organiser();
    // With their connections open beforehand, they really come at once.
    await Promise.all([1, 2, 3, 4].map(() => sql`select pg_sleep(0.1)`.execute(db())));
    const answers = await Promise.all([1, 2, 3, 4].map(() => app.post("/api/organisations", draft)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409, 409]);
  });

  test("a name is needed", async () => {
    const response = await organiser().post("/api/organisations", { name: {}, type: "government" });
    expect(await bodyOf(response)).toMatchObject({ code: "MALFORMED", issues: [{ path: ["name"] }] });
  });
});

describe("security", () => {
  test("the public reads and does not add", async () => {
    const stranger = testApp(db(), { role: "public" });
    expect((await stranger.get("/api/organisations")).status).toBe(200);
    const response = await stranger.post("/api/organisations", { name: { vi: "X" }, type: "other" });
    expect(response.status).toBe(403);
  });
});
