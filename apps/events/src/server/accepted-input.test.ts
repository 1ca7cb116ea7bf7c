import { ProgrammeEvent } from "@wps/model";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { seedAccounts } from "../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../test/app.ts";
import { emptied, useDatabase } from "../../test/database.ts";
import { goodChanges } from "../../test/drafts.ts";

const db = useDatabase();

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

/** What was sent: the server adds its stamps. */
const content = ({ id, origin, revision, sequence, createdAt, updatedAt, baseline, ...rest }: ProgrammeEvent) => rest;

test("anything the model accepts is kept as it was sent, and stands in the feed", { timeout: 60_000 }, async () => {
  const api = testApp(db());
  await fc.assert(
    fc.asyncProperty(goodChanges, async ([first, second]) => {
      const created = await api.post("/api/events", first);
      expect(created.status).toBe(201);
      const event = ProgrammeEvent.parse(await bodyOf(created));
      expect(content(event)).toEqual(first);
      const replaced = await api.put(`/api/events/${event.id}`, second, { "If-Match": '"1"' });
      expect(replaced.status).toBe(200);
      expect(content(ProgrammeEvent.parse(await bodyOf(replaced)))).toEqual(second);
    }),
    { numRuns: 100 },
  );
  const { token } = await bodyOf(api.post("/api/feed-links", { name: "Điện thoại" }));
  // The administrator reads them all, drafts too.
  const feed = await (await api.get(`/feeds/private/${token}/all.ics`)).text();
  expect(feed.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(100);
});
