import { type Actor, enteredOf } from "@wps/model";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { enter, enterOrganisations } from "../../bench/enter.ts";
import { generatedEvents } from "../../bench/generated-events.ts";
import { ACTORS, actorFor, seedAccounts } from "../../test/actors.ts";
import { bodyOf, SAMPLE, testApp } from "../../test/app.ts";
import { seedAccount } from "../../test/browser.ts";
import { itemAt } from "../../test/contributions.ts";
import { emptied, useDatabase } from "../../test/database.ts";
import { type Asked, questions } from "../../test/questions.ts";
import { statementsOf } from "../../test/statements.ts";

// What holds for every operation that reads, whichever there are.

const db = useDatabase();

beforeEach(async () => {
  await emptied(db());
  await enterOrganisations(db());
  await seedAccounts(db());
});

const created = async (changes: object) => bodyOf(testApp(db()).post("/api/events", { ...SAMPLE, ...changes }));
const LINK = { name: "Điện thoại" };

describe("events that are not theirs", () => {
  const hidden = { publication: "draft", sensitivity: "sensitive" } as const;
  const strangers: [string, Actor][] = [
    ["the public", ACTORS.public],
    ["an organiser of others", actorFor("organiser", "undp")],
    ["a donor who does not pay", actorFor("donor", "undp")],
  ];

  /** All that somebody is told, but for the number of the request, which is another one each time. */
  async function toldTo(actor: Actor, known: Asked) {
    const answers: string[] = [];
    for (const path of questions(known)) {
      const answer = await testApp(db(), actor).get(path);
      answers.push(`${path} ${answer.status} ${(await answer.text()).replace(/"requestId":"[^"]*"/, "")}`);
    }
    return answers;
  }

  test.each(strangers)("change no answer to %s", async (_, actor) => {
    const account = await seedAccount(db(), { role: "donor" }, "undp");
    const { token } = await bodyOf(testApp(db(), { ...ACTORS.donor, account }).post("/api/feed-links", LINK));
    await created({ title: { vi: "Tọa đàm mở" } });
    const { id } = await created({ publication: "draft" });
    for (const more of [{}, { publication: "published" }, { sensitivity: "open", taskLinks: [] }]) {
      await created({ ...hidden, ...more });
    }
    const [seen, seenByAdmin] = [await toldTo(actor, { id, token }), await toldTo(ACTORS.admin, { id, token })];
    expect(seen.filter((answer) => / (400|500) /.test(answer))).toEqual([]);
    await sql`delete from events where title ->> 'vi' <> 'Tọa đàm mở'`.execute(db());
    expect(await toldTo(actor, { id, token })).toEqual(seen);
    const seenLater = await toldTo(ACTORS.admin, { id, token });
    expect(seenLater.filter((answer, index) => answer !== seenByAdmin[index]).length).toBeGreaterThanOrEqual(8);
  });
});

describe("statements", () => {
  test("no answer takes more of them the more there is", async () => {
    const admin = testApp(db());
    const { token: own } = await bodyOf(admin.post("/api/feed-links", LINK));
    const event = await created({});

    /** One more of everything that there are lists of. */
    async function enterMore(name: string, revision: number): Promise<void> {
      const invited = { name, email: `${name}@example.org`, role: "verifier", organisations: [] };
      const sent = [
        await admin.post("/api/contributions", itemAt(`II.3.${name}`)),
        await admin.post("/api/invitations", invited),
        await admin.post("/api/organisations", { name: { vi: `Hội ${name}` }, type: "other" }),
        await admin.post("/api/feed-links", { name }),
        await admin.put(
          `/api/events/${event.id}`,
          { ...enteredOf(event), title: { vi: name } },
          { "If-Match": `"${revision}"` },
        ),
      ];
      expect(sent.map(({ ok }) => ok)).toEqual(sent.map(() => true));
    }
    async function counted() {
      const counts: Record<string, number> = {};
      for (const path of questions({ id: event.id, token: own })) {
        // What no calendar has asked for yet is written first, some events at a time.
        if (path.startsWith("/feeds/")) await (await admin.get(path)).text();
        const app = testApp(db());
        counts[path] = (await statementsOf(async () => (await app.get(path)).text())).length;
      }
      return counts;
    }

    await enter(db(), generatedEvents({ count: 10, from: "2026-01-01", to: "2026-06-30", seed: 1 }));
    await enterMore("a", 1);
    const few = await counted();
    expect(few["/api/events"]).toBeGreaterThan(0);
    await enter(db(), generatedEvents({ count: 30, from: "2026-01-01", to: "2026-12-31", seed: 2 }));
    await enterMore("b", 2);
    await enterMore("c", 3);
    expect(await counted()).toEqual(few);
  }, 60_000);
});
