import { EVENT_KINDS, EVENT_STATUSES, OrganisationId } from "@wps/model";
import type { EventFact, MoneyFact } from "@wps/model/indicators";
import { chanceFrom } from "../../../../tools/bench/chance.ts";

const SEED = 20_260_103;
const HOSTS = ["moha", "mps", "mofa", "vwu", "un-women"].map((id) => OrganisationId.parse(id));
const CLAUSES = ["I.2", "II.1.a", "II.2.e", "II.2.đ", "II.3"] as const;

/** Made-up events as facts, the same each time, as the text in which they would come. */
export function textOfEventFacts(count: number): string {
  const chance = chanceFrom(SEED);
  const facts = Array.from({ length: count }, (_, nth): EventFact => {
    const day = `202${4 + chance.below(3)}-${String(1 + chance.below(12)).padStart(2, "0")}-${10 + chance.below(19)}`;
    const dates = { precision: "day", start: day, end: day } as const;
    const people = 10 + chance.below(90);
    return {
      event: `E${String(nth).padStart(6, "0")}`,
      status: chance.oneOf(EVENT_STATUSES),
      kind: chance.oneOf(EVENT_KINDS),
      dates,
      planned: chance.below(3) === 0 ? null : dates,
      links: chance.some(CLAUSES, 1 + chance.below(2)).map((clause) => ({ programme: "nap-wps-2024-2030", clause })),
      hosts: chance.some(HOSTS, 1 + chance.below(2)).map((host) => ({ organisation: host, agency: host })),
      province: chance.oneOf([{ code: "01", list: "2025" }, { code: "79", list: "2025" }, null] as const),
      funders: chance.oneOf<EventFact["funders"]>([
        { status: "not-given" },
        { status: "none" },
        { status: "listed", items: HOSTS.slice(-1) },
      ]),
      headcounts: {
        status: "listed",
        items: [
          {
            unit: "person",
            standing: "chosen",
            count: { kind: "exact", value: people },
            women: chance.below(2) === 0 ? { kind: "unknown" } : { kind: "at-least", value: chance.below(people) },
          },
        ],
      },
    };
  });
  return JSON.stringify(facts);
}

/** Made-up entries of money. */
export function textOfMoney(count: number): string {
  const chance = chanceFrom(SEED);
  const facts = Array.from({ length: count }, (_, nth): MoneyFact => {
    const on = `202${4 + chance.below(3)}-${String(1 + chance.below(12)).padStart(2, "0")}-${10 + chance.below(19)}`;
    return {
      kind: chance.oneOf(["budget", "expenditure", "contribution", "cost"] as const),
      entry: `P${String(nth).padStart(6, "0")}`,
      level: chance.oneOf(["event", "project"] as const),
      on,
      amount:
        chance.below(10) === 0
          ? { status: "unknown" }
          : { status: "known", money: { minor: 1 + chance.below(1_000_000_000), currency: "USD" } },
      rate: chance.below(4) === 0 ? null : { units: "1", from: "USD", to: "VND", worth: "25400", on, source: "s1" },
      funders: chance.some(HOSTS, chance.below(2)),
      domestic: chance.oneOf([true, false, null]),
      donorActivity: chance.oneOf(["XM-DAC-41146-1", null]),
      marker: chance.oneOf(["2", "1", "0", "not-screened"] as const),
      sources: ["s1"],
    };
  });
  return JSON.stringify(facts);
}
