import { beforeAll, expect, test } from "vitest";
import { seedAccounts } from "./actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "./app.ts";
import { itemAt } from "./contributions.ts";
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
  await seedAccounts(db());
});

test("every name that is given in parts is kept whole, and is the same name", async () => {
  const [name, words] = ["Hội Nữ trí thức", "Điện thoại của Hằng"].map((text) => text.normalize("NFD"));
  const kept = [
    await api().post("/api/organisations", { name: { vi: name }, type: "other" }),
    await api().post("/api/feed-links", { name: words }),
    await api().post("/api/invitations", {
      name: words,
      email: "hang@example.org",
      role: "verifier",
      organisations: [],
    }),
    await api().post("/api/contributions", JSON.parse(JSON.stringify(itemAt("II.3.đ")).normalize("NFD"))),
  ];
  for (const answer of kept) {
    const text = await answer.text();
    expect(answer.status, text).toBe(201);
    expect(text).toBe(text.normalize("NFC"));
  }
  const again = await api().post("/api/organisations", { name: { vi: name?.normalize("NFC") }, type: "other" });
  expect(again.status).toBe(409);
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
