import { beforeAll, expect, test } from "vitest";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "./app.ts";
import { useDatabase } from "./database.ts";

// Some keyboards and most file names of macOS write "ộ" as an o and two marks. Inside the app there is one spelling.

const db = useDatabase();
const api = () => testApp(db());
const decomposed = JSON.parse(
  JSON.stringify({ ...SAMPLE, title: { vi: "Tập huấn phòng ngừa bạo lực" }, publication: "published" }).normalize(
    "NFD",
  ),
);

beforeAll(async () => {
  await seedOrganisations(db());
});

test("what is typed in parts is stored whole, found however it is asked for, and leaves whole", async () => {
  const sent = await api().post("/api/events", decomposed);
  expect(sent.status).toBe(201);
  const { id } = await bodyOf(sent);

  const stored = await (await api().get(`/api/events/${id}`)).text();
  expect(stored).toContain("Tập huấn phòng ngừa bạo lực");
  expect(stored).toBe(stored.normalize("NFC"));

  for (const typed of ["phòng ngừa", "phòng ngừa".normalize("NFD"), "phong ngua", "PHÒNG NGỪA"]) {
    const { items } = await bodyOf(api().get(`/api/events?q=${encodeURIComponent(typed)}`));
    expect(items.map((event: { id: string }) => event.id)).toEqual([id]);
  }

  const feed = (await (await api().get("/feeds/all.ics")).text()).replaceAll("\r\n ", "");
  expect(feed).toContain("Tập huấn phòng ngừa bạo lực");
  expect(feed).toBe(feed.normalize("NFC"));
});
