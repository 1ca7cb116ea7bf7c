import type { EventMoney } from "../src/event-money.js";
import { EventMoney as Money } from "../src/event-money.js";
import { entriesOfGrant } from "../src/statements/entries-of-grant.js";
import { StatementEvent, StatementSnapshot } from "../src/statements/statement-snapshot.js";
import { GRANT } from "./grants.js";
import { RESULT } from "./results.js";

/** Two events that the grant of the tests pays for. */
export const [FIRST, SECOND] = [
  "00000000-0000-4000-8000-000000000001",
  "00000000-0000-4000-8000-000000000002",
] as const;

const grant = { is: "grant", grant: GRANT.id } as const;
const host = { is: "organisation", organisation: "mps", domestic: true } as const;

/** Shares of the grant of the tests and of who hosts. */
export const sharedBy = (hundredths: number) =>
  hundredths === 10_000
    ? { status: "known", parts: [{ payer: grant, hundredths }] }
    : {
        status: "known",
        parts: [
          { payer: grant, hundredths },
          { payer: host, hundredths: 10_000 - hundredths },
        ],
      };
/** Both pay, and nobody said how much. */
export const UNSHARED = { status: "unknown", payers: [grant, host] };

/** A line of what an event costs. */
export const costLine = (nth: number, parts: object) => ({
  id: `0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8${String(nth).padStart(3, "0")}`,
  category: "venue",
  ...parts,
});

/** So many Canadian cents on a day. */
export const cents = (minor: number, on: string) => ({
  amount: { status: "known", money: { minor, currency: "CAD" } },
  on,
});

/** The money of an event. */
export const moneyOfEvent = (event: string, lines: readonly object[], shares: object = sharedBy(10_000)): EventMoney =>
  Money.parse({ event, revision: 1, lines, shares });

/** An event of the tests as a statement tells it. */
export const statementEvent = (id: string, changes: object = {}) =>
  StatementEvent.parse({
    id,
    title: { vi: "Tập huấn tiếp nhận tin báo", en: "Training on receiving reports" },
    kind: "training",
    dates: { precision: "day", start: "2026-03-09", end: "2026-03-10", basis: "stated" },
    status: "reported",
    place: { vi: "Huế" },
    province: "2025-46",
    tasks: [],
    results: [RESULT],
    revisions: { event: 3, money: 1, results: 1 },
    ...changes,
  });

/** A statement of the first half of a year, as other tests change it. */
export const snapshotWith = (changes: object = {}): StatementSnapshot =>
  StatementSnapshot.parse({
    format: 1,
    nth: 1,
    madeAt: "2026-07-15T02:00:00.000Z",
    period: { start: "2026-01-01", end: "2026-06-30" },
    issuer: "mps",
    grant: GRANT,
    events: [statementEvent(FIRST)],
    heldBack: 0,
    entries: entriesOfGrant(
      [{ money: moneyOfEvent(FIRST, [costLine(1, { actual: cents(125_050, "2026-03-09") })]), isTold: true }],
      { grant: GRANT, rates: [] },
    ),
    results: { revision: 1, results: [RESULT] },
    names: {
      organisations: [
        { id: "gov-canada", name: { vi: "Chính phủ Ca-na-đa", en: "Government of Canada" } },
        { id: "mps", name: { vi: "Bộ Công an", en: "Ministry of Public Security" } },
      ],
      provinces: [{ key: "2025-46", name: { vi: "Thành phố Huế", en: "Hue City" } }],
      clauses: [],
    },
    versions: { catalogue: "2026-07-01", definitions: [{ code: "FIN-02", version: 1 }] },
    earlier: [],
    ...changes,
  });
