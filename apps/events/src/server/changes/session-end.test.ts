import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { ACTORS } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { browser, PASSWORD, realApp, seedAccount } from "../../../test/browser.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { SILENT, urlOf } from "../../../test/server.ts";
import { type Listening, listenTo } from "../db/listen.ts";
import { CHANNEL } from "./notice.ts";
import { changeService } from "./service.ts";

const NEXT = "một mật khẩu khác hẳn";
const db = useDatabase();
/** How far the clock of the streams is ahead, in milliseconds: no reader is told of what was there before it. */
let ahead = 0;
const changes = changeService({
  log: { error: (complaint: unknown) => expect.fail(JSON.stringify(complaint)) },
  newId: randomUUID,
  uptime: () => performance.now() + ahead,
});
let listening: Listening;

beforeAll(async () => {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db());
  await new Promise<void>((begun) => {
    const url = urlOf(inject("server").url, rows[0]?.name ?? "");
    listening = listenTo(url, CHANNEL, { onNotice: changes.hear, onBegin: begun }, SILENT);
  });
});
afterAll(async () => {
  changes.close();
  await listening.stop();
});
beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
});

const admin = () => testApp(db(), ACTORS.admin, undefined, () => new Date().toISOString());
const app = () => realApp(db(), { changes });

/** Somebody who has signed in, and hears of changes. */
async function reader(email: string) {
  const user = browser(app());
  await user.signIn(email);
  return { user, stream: await streamOf(user) };
}

/** What a stream tells, and whether it is over. */
async function streamOf(user: ReturnType<typeof browser>) {
  const { body } = await user.get("/api/changes");
  const heard = { text: "", isOver: false };
  void (async () => {
    for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) heard.text += text;
    heard.isOver = true;
  })();
  return heard;
}

type Reader = Awaited<ReturnType<typeof reader>>;
const change = (id: string, to: object) =>
  admin().put(
    `/api/accounts/${id}`,
    { role: "verifier", organisations: [], closed: false, ...to },
    { "If-Match": '"1"' },
  );
const ENDS: Readonly<Record<string, (reader: Reader, id: string) => Response | Promise<Response>>> = {
  "another role": (_, id) => change(id, { role: "organiser", organisations: ["mps"] }),
  "the closing of the account": (_, id) => change(id, { closed: true }),
  "another password": async () => {
    const elsewhere = browser(app());
    await elsewhere.signIn("lan@example.org");
    return elsewhere.put("/api/session/password", { current: PASSWORD, next: NEXT });
  },
  "another password by a link": async (_, id) => {
    const { link } = await bodyOf(admin().post(`/api/accounts/${id}/password-link`, {}));
    const acceptance = { purpose: "new-password", password: NEXT };
    return browser(app()).post(`/api${new URL(link).pathname}`, acceptance);
  },
  "signing out": ({ user }) => user.delete("/api/session"),
};

test.each(Object.entries(ENDS))("%s ends the streams of the account at once, and nobody else's", async (_, end) => {
  const id = await seedAccount(db(), { email: "lan@example.org", role: "verifier" });
  await seedAccount(db(), { email: "mai@example.org", role: "verifier" });
  ahead += 60_000;
  const [lan, mai] = [await reader("lan@example.org"), await reader("mai@example.org")];
  const stranger = await streamOf(browser(app()));
  expect((await end(lan, id)).ok).toBe(true);
  await expect.poll(() => lan.stream.isOver).toBe(true);
  await admin().post("/api/events", { ...SAMPLE, publication: "draft" });
  await expect.poll(() => mai.stream.text).toContain("event: changed");
  expect([lan.stream.text, stranger.text]).toEqual(Array(2).fill(expect.not.stringContaining("event: ")));
  expect([mai.stream.isOver, stranger.isOver]).toEqual([false, false]);
});
