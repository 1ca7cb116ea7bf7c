import type { PublishedGrant } from "../../src/iati/index.js";
import { toIatiFile } from "../../src/iati/index.js";
import { Grant } from "../../src/index.js";
import { by, dongOn, grantOf, moneyOfEvent, shared } from "../grant-money.js";
import { GRANT } from "../grants.js";
import { iatiCase } from "./iati-cases.js";

const { events, setting } = iatiCase("funded");

/** A grant of one year, of which each in the chain but the last says how much is passed on. */
export const YEARLY = Grant.parse({
  ...GRANT,
  title: { vi: "Khoản tài trợ tập huấn năm 2027", en: "Grant for training in 2027" },
  number: "AGR-2027/15",
  chain: [
    {
      organisation: "gov-uk",
      role: "funding",
      passesOn: { status: "known", money: { minor: 5_000_000, currency: "GBP" } },
    },
    { organisation: "un-women", role: "extending", passesOn: { status: "unknown" } },
    { organisation: "mps", role: "accountable" },
    { organisation: "mps", role: "implementing" },
  ],
  donorActivity: "GB-GOV-1-300001",
  period: { validFrom: "2027-01-01", validTo: "2027-12-31" },
  amount: { status: "known", money: { minor: 8_000_000, currency: "GBP" } },
  reporting: "GBP",
  note: { vi: "Ghi chú nội bộ." },
  publication: "published",
});
const other = grantOf(9);

/** What it paid in two quarters and two currencies; beside it what is not known, what others pay and what is to come. */
export const PAID = [
  moneyOfEvent(
    1,
    [
      { actual: dongOn(100_000_001, "2027-02-10") },
      { actual: dongOn(50_000_000, "2027-03-16") },
      { actual: { on: "2027-03-01", amount: { status: "known", money: { minor: 12_345, currency: "GBP" } } } },
      { actual: { on: "2027-03-02", amount: { status: "unknown" } } },
      { actual: dongOn(7_000_000, "2027-03-20"), shares: { status: "unknown", payers: [by(YEARLY), by(other)] } },
      { actual: dongOn(9_000_000, "2027-03-20"), shares: shared([by(other), 10_000]) },
      { planned: dongOn(900_000_000, "2027-02-01"), committed: dongOn(800_000_000, "2027-02-01") },
    ],
    shared([by(YEARLY), 7_500], [by(other), 2_500]),
  ),
  moneyOfEvent(2, [
    { actual: dongOn(30_000_000, "2026-12-30"), shares: shared([by(YEARLY), 10_000]) },
    { actual: dongOn(40_000_000, "2027-04-02"), shares: shared([by(YEARLY), 10_000]) },
  ]),
];

/** The grant above the course that it pays for. */
export const publishedGrant: PublishedGrant = {
  grant: YEARLY,
  events: events.map(({ id }) => id),
  money: PAID,
  results: [],
};

export const grantFile = () => toIatiFile(events, setting, [publishedGrant]);
