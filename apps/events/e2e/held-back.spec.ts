import { type APIRequestContext, type APIResponse, expect, request as requests, test } from "@playwright/test";
import { type AccountRole, type Participation, ProgrammeEvent } from "@wps/model";
import { plannedEvent } from "../test/planned-event.ts";
import { questions } from "../test/questions.ts";
import { ADMIN, STRANGER } from "./people.ts";
import { type RunningServer, startServer } from "./server.ts";

/** Somebody at an event that is held back, what it is called, and where exactly it is: each is found nowhere else. */
const NAME = { family: "Sùng", middle: "Thị", given: "Nhài Biếc", order: "family-first" } as const;
const CONTACT = { email: "nhai.biec@example.org", phone: "+84987000321" };
const TITLE = "Gặp gỡ dưới giàn Thiên Lý";
const PLACE = "Nhà khách Hoa Ban Tím";
const OF_PEOPLE = ["Nhài Biếc", "nhai.biec", "987000321"];
const OF_THE_EVENT = ["Thiên Lý", "Hoa Ban Tím"];
/** A name like those, of nothing. */
const OF_NOTHING = "Mận Trắng";

const TOKEN = "A".repeat(43);
const RULE = { percent: 50, excused: "absent" };
const PLAN = {
  capacity: 9,
  offices: [{ organisation: "mofa", seats: 2 }],
  nominateUntil: "2027-05-01T16:59:00.000Z",
  registerUntil: "2027-05-08T16:59:00.000Z",
  waits: true,
};

/** As one would search for it: without marks, in small letters, and on one line where a calendar breaks it. */
const plain = (text: string) =>
  text
    .replace(/\r?\n /g, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase();

/** Which of the words stand in a text, as they are, or as an address or a header carries them. */
const tracesOf = (words: readonly string[], text: string) =>
  words.filter(
    (word) =>
      plain(text).includes(plain(word)) ||
      text.includes(encodeURIComponent(word)) ||
      text.includes(Buffer.from(word).toString("base64").slice(0, -4)),
  );

/** Who asks, and what was told to whom. */
class Asking {
  readonly #context: APIRequestContext;
  readonly told: string[] = [];
  /** What was told of errors. */
  readonly refusals: string[] = [];

  constructor(context: APIRequestContext) {
    this.#context = context;
  }

  async ask(method: string, path: string, data?: unknown, revision?: number): Promise<APIResponse> {
    const headers = {
      "Accept-Encoding": "identity",
      ...(data === undefined ? {} : { "Content-Type": "application/json" }),
      ...(revision === undefined ? {} : { "If-Match": `"${revision}"` }),
    };
    const body = typeof data === "string" ? data : JSON.stringify(data);
    const answer = await this.#context.fetch(path, { method, headers, ...(data === undefined ? {} : { data: body }) });
    const text = `${method} ${path} ${answer.status()} ${JSON.stringify(answer.headers())} ${await answer.text()}`;
    // What was asked was not told.
    const told = text.slice(`${method} ${path}`.length);
    this.told.push(told);
    if (!answer.ok()) this.refusals.push(told);
    return answer;
  }

  /** Hands in a file, which shows what its name says. */
  async handIn(path: string, name: string, fields: Readonly<Record<string, string>>) {
    const file = { name, mimeType: "application/pdf", buffer: Buffer.from(`%PDF-1.7 ${name}`) };
    const answer = await this.#context.post(path, { multipart: { ...fields, file } });
    const text = await answer.text();
    this.told.push(text);
    expect(answer.ok(), text).toBe(true);
    return JSON.parse(text);
  }

  /** As {@link ask}, where it is to be done. */
  async done(method: string, path: string, data?: unknown, revision?: number) {
    const answer = await this.ask(method, path, data, revision);
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return answer.headers()["content-type"]?.includes("json") ? answer.json() : undefined;
  }
}

let server: RunningServer;
test.use(STRANGER);
test.beforeEach(async () => {
  test.slow();
  server = await startServer();
});
test.afterEach(() => server.stop());

/** Somebody new with an account on the server. */
async function signedUp(admin: Asking, role: AccountRole, organisations: readonly string[]): Promise<Asking> {
  const email = `${role}-${organisations.join("-")}@example.org`;
  const { link } = await admin.done("POST", "/api/invitations", { name: role, role, organisations, email });
  const context = await requests.newContext({ baseURL: server.address });
  const somebody = new Asking(context);
  const join = { purpose: "join", name: role, password: "một câu dài và dễ nhớ" };
  await somebody.done("POST", `/api${new URL(link).pathname}`, join);
  return somebody;
}

/** Listens to what is told of changes, until the server leaves. */
async function listening(who: string): Promise<() => string> {
  let heard = "";
  const stream = await fetch(`${server.address}/api/changes`, { headers: { "User-Agent": who } });
  const reading = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of stream.body ?? []) heard += decoder.decode(chunk, { stream: true });
  };
  reading().catch(() => undefined);
  return () => heard;
}

/** An event that is held back, from its plan to its certificates, with everything that is known of people. */
async function held(organiser: Asking) {
  const draft = plannedEvent({
    title: { vi: TITLE },
    place: { status: "known", name: { vi: PLACE }, basis: "stated" },
    organisations: [{ organisation: "mps", role: "lead", basis: "stated" }],
    taskLinks: [{ programme: "nap-wps-2024-2030", clause: "II.2.e", basis: "suggested", why: { vi: TITLE } }],
    funding: {
      status: "listed",
      items: [{ funder: "gov-canada", level: "event", amount: { status: "unknown" }, basis: "stated" }],
    },
    sessions: [{ date: "2027-05-11", hours: { start: "08:00", end: "11:30" }, title: { vi: TITLE } }],
    sensitivity: "sensitive",
  });
  const event = ProgrammeEvent.parse(await organiser.done("POST", "/api/events", draft));
  const on = `/api/events/${event.id}`;
  const somebody = {
    person: { name: NAME, contact: CONTACT, birthYear: 1990 },
    profile: { sex: "woman", unit: "Tổ Nhài Biếc" },
    roles: ["participant"],
    status: "confirmed",
    entry: "added",
  };
  const kept: Participation = await organiser.done("POST", `${on}/participations`, somebody);
  const list = { name: "Nhài Biếc.csv", rows: [{ ...somebody, person: { name: NAME } }], dryRun: false };
  await organiser.done("POST", `${on}/participation-imports`, list);
  await organiser.done("POST", `${on}/person-matches`, { people: [{ name: "Sùng Thị Nhài Biếc" }] });
  await organiser.done("PUT", `${on}/seats`, PLAN, 0);
  const registering = await organiser.done("POST", `${on}/registration-link`);
  const nominating = await organiser.done("POST", `${on}/nomination-links/mofa`);
  const nominations = `/api/nominations/${nominating.token}`;
  const nominee = { person: { name: { given: "Nhài Biếc", order: "family-first" } }, profile: { sex: "woman" } };
  await organiser.done("POST", `${nominations}/nominees`, nominee);
  const needs = { other: "Nhài Biếc cần ngồi gần cửa" };
  const guest = { person: { name: NAME, contact: CONTACT }, profile: { sex: "woman" }, needs };
  await organiser.done("POST", `/api/registrations/${registering.token}`, guest);
  const { slots } = await organiser.done("GET", `${on}/attendance`);
  const { items } = await organiser.done("GET", `${on}/participations`);
  const marks = items.flatMap(({ id }: Participation) =>
    slots.map((slot: object) => ({ ...slot, participation: id, mark: { state: "present", basis: "desk" } })),
  );
  await organiser.done("PUT", `${on}/attendance/marks`, { marks });
  await organiser.done("POST", `${on}/sign-in-sheets/${event.sessions[0]?.id}`, { reason: "Buổi khai mạc." });
  const scan = await organiser.handIn(`${on}/sheet-scans`, "Sùng Thị Nhài Biếc.pdf", {
    session: event.sessions[0]?.id ?? "",
  });
  await organiser.done("POST", `/api/sheet-scans/${scan.id}/readings`, { reason: "Đối chiếu chữ ký." });
  for (const path of ["participation-imports", "access-needs", "history", "sheet-scans"]) {
    await organiser.done("GET", `${on}/${path}`);
  }
  return { event, on, kept, somebody, nominations, scan };
}

test("what is held back is told to nobody else, in no answer, feed, search, error or line of the log", async () => {
  const admin = new Asking(await requests.newContext({ baseURL: server.address }));
  await admin.done("POST", `/api${new URL(server.welcome).pathname}`, { purpose: "first-admin", ...ADMIN });
  const organiser = await signedUp(admin, "organiser", ["mps"]);
  const strangers = {
    public: new Asking(await requests.newContext({ baseURL: server.address })),
    donor: await signedUp(admin, "donor", ["gov-canada"]),
    "another organiser": await signedUp(admin, "organiser", ["mofa"]),
  };
  const officer = await signedUp(admin, "data-protection-officer", []);
  const verifier = await signedUp(admin, "verifier", []);
  const heard = await listening("a stranger");

  const { event, on, kept, somebody, nominations, scan } = await held(organiser);

  // What somebody does wrong is answered without what they wrote.
  const wrong: readonly (readonly [method: string, path: string, data?: unknown, revision?: number])[] = [
    ["POST", `${on}/participations`, { ...somebody, nickname: CONTACT }],
    ["POST", `${on}/participations`, { ...somebody, status: "Nhài Biếc" }],
    ["POST", `${on}/participations`, `{"person": "Nhài Biếc nhai.biec@example.org`],
    [
      "POST",
      `${on}/participation-imports`,
      { name: "a.csv", rows: [{ ...somebody, status: "Nhài Biếc" }], dryRun: false },
    ],
    ["PUT", `/api/participations/${kept.id}`, { ...somebody, entry: undefined }, 77],
    ["PUT", on, { title: { vi: TITLE } }, event.revision],
    ["GET", `/api/participations/${encodeURIComponent("Nhài Biếc")}`],
    ["GET", `${on}/participations?reason=${encodeURIComponent("Nhài Biếc")}&sort=${encodeURIComponent("Nhài Biếc")}`],
    ["POST", "/api/session", { email: CONTACT.email, password: "Nhài Biếc 712" }],
    ["POST", `${nominations}/nominees`, { person: { name: "Nhài Biếc" } }],
    ["POST", "/api/certificate-checks", { code: "Nhài Biếc" }],
    ["GET", `/my-data/${encodeURIComponent("Nhài Biếc")}/x/${encodeURIComponent(TITLE)}.php`],
  ];
  for (const ask of wrong) await organiser.ask(...ask);
  expect(organiser.refusals.length).toBeGreaterThanOrEqual(wrong.length - 2);
  expect(tracesOf(OF_PEOPLE, organiser.refusals.join("\n"))).toEqual([]);

  await organiser.done("PUT", `${on}/attendance`, { closed: true, rule: RULE }, 0);
  const { rows } = await organiser.done("POST", `${on}/certificates`, {});
  await organiser.done("POST", `${on}/certificate-papers`, { reason: "Trao tại lễ bế giảng." });
  const { link } = await organiser.done("POST", `/api/participations/${kept.id}/own-data-link`, {});
  await organiser.done("GET", `/api${new URL(link).pathname}`);

  // Everything that can be asked, by everybody whom it does not concern.
  const others = [kept.id, rows[0].certificates[0].id, event.sessions[0]?.id, scan.id];
  const words = [...OF_PEOPLE, ...OF_THE_EVENT, OF_NOTHING].map(encodeURIComponent);
  const addresses = [
    ...new Set([event.id, ...others].flatMap((id) => questions({ id: `${id}`, token: TOKEN }))),
    ...words.flatMap((word) => [`/api/events?q=${word}`, `/api/organisations?q=${word}`, `/events?q=${word}`]),
    ...["title", "place", "-start", "Nhài"].map((order) => `/api/events?order=${encodeURIComponent(order)}`),
    `/api/measures/table?measure=DEL-01&by=province`,
    `/api/measures/explanation?programme=nap-wps-2024-2030&measure=DEL-01&phase=delivery&task=II.2.e`,
    `/events/${event.id}`,
    `/events/${event.id}/participants`,
    "/calendar?view=month&date=2027-05-01",
  ];
  for (const address of addresses) {
    for (const stranger of Object.values(strangers)) await stranger.ask("GET", address);
    for (const one of [officer, verifier]) await one.ask("GET", address);
  }
  for (const stranger of [...Object.values(strangers), officer, verifier])
    for (const ask of wrong) await stranger.ask(...ask);
  for (const [who, { told }] of Object.entries(strangers)) {
    expect(told.length, who).toBeGreaterThan(100);
    expect(tracesOf([...OF_PEOPLE, ...OF_THE_EVENT], told.join("\n")), who).toEqual([]);
  }
  // The officer is told which events name people, and neither whom nor where.
  expect(tracesOf([...OF_PEOPLE, ...OF_THE_EVENT], officer.told.join("\n"))).toEqual(["Thiên Lý"]);
  // Whoever verifies reads the event, and nobody of its list.
  expect(tracesOf(OF_PEOPLE, verifier.told.join("\n"))).toEqual([]);
  expect(tracesOf(OF_THE_EVENT, verifier.told.join("\n"))).toEqual(OF_THE_EVENT);
  // Whoever runs it was told: what is looked for can be found.
  expect(tracesOf([...OF_PEOPLE, ...OF_THE_EVENT], organiser.told.join("\n"))).toEqual([...OF_PEOPLE, ...OF_THE_EVENT]);

  expect(heard()).not.toContain(event.id);
  expect(tracesOf([...OF_PEOPLE, ...OF_THE_EVENT], `${heard()}${server.printed()}`)).toEqual([]);
});

test("a search for what is held back is answered like a search for nothing", async () => {
  const admin = new Asking(await requests.newContext({ baseURL: server.address }));
  await admin.done("POST", `/api${new URL(server.welcome).pathname}`, { purpose: "first-admin", ...ADMIN });
  const organiser = await signedUp(admin, "organiser", ["mps"]);
  const before = new Asking(await requests.newContext({ baseURL: server.address }));
  const searches = (word: string) => [
    `/api/events?q=${encodeURIComponent(word)}`,
    `/api/events?q=${encodeURIComponent(plain(word))}`,
  ];
  const answers = async (words: readonly string[]) => {
    const texts: string[] = [];
    for (const address of words.flatMap(searches)) texts.push(await (await before.ask("GET", address)).text());
    return texts;
  };
  const empty = await answers([...OF_PEOPLE, ...OF_THE_EVENT]);
  const { event } = await held(organiser);
  expect(await answers([...OF_PEOPLE, ...OF_THE_EVENT])).toEqual(empty);
  const told = async (id: string) => {
    const { requestId, ...answer } = await (await before.ask("GET", `/api/events/${id}`)).json();
    return JSON.stringify(answer).replaceAll(id, "");
  };
  expect(await told(event.id)).toBe(await told(crypto.randomUUID()));
});
