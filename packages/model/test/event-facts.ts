import fc from "fast-check";
import { type Count, EventStatus, OrganisationId } from "../src/index.js";
import type { EventFact } from "../src/indicators/index.js";

const SIGNS = { "~": "about", "≥": "at-least", ">": "more-than" } as const;

/**
 * A count as the fixtures write it.
 *
 * @example
 * countOf(">100"); // { kind: "more-than", value: 100 }
 */
export function countOf(written: string): Count {
  if (written === "?") return { kind: "unknown" };
  const [, sign = "", digits = ""] = /^([~≥>]?)(\d+)$/.exec(written) ?? [];
  if (digits === "") throw new Error(`${written} is no count`);
  const kind = Object.entries(SIGNS).find(([known]) => known === sign)?.[1] ?? "exact";
  return { kind, value: Number(digits) };
}

/** The head-counts of an event at which so many came and so many of them were women. */
export const came = (count: Count, women: Count = { kind: "unknown" }): EventFact["headcounts"] => ({
  status: "listed",
  items: [{ unit: "person", standing: "chosen", count, women }],
});

/** An event that took place; what is not said is of no matter. */
export const heldFact = (fact: Partial<EventFact> = {}): EventFact => ({
  event: "a",
  status: "held",
  kind: "workshop",
  dates: { precision: "day", start: "2025-05-05", end: "2025-05-05" },
  planned: null,
  links: [],
  hosts: [],
  province: null,
  funders: { status: "not-given" },
  headcounts: { status: "not-given" },
  ...fact,
});

const count: fc.Arbitrary<Count> = fc.oneof(
  fc.record({ kind: fc.constantFrom("exact", "about", "at-least", "more-than"), value: fc.nat(60) }),
  fc.constant<Count>({ kind: "unknown" }),
);

/** How many came and how many women, as sources may give them: never more women than came. */
export const people = fc.record({ count, women: count }).filter(({ count: all, women }) => {
  if (all.kind !== "exact" || women.kind === "about" || women.kind === "unknown") return true;
  return women.value + (women.kind === "more-than" ? 1 : 0) <= all.value;
});

const day = fc.constantFrom(
  "2022-03-28",
  "2023-06-01",
  "2024-02-01",
  "2025-02-28",
  "2025-03-01",
  "2025-08-01",
  "2026-01-15",
);
const clause = fc.constantFrom("II.1.a", "II.2.e", "II.2.đ", "II.3", "I.2.a", undefined);
const programme = fc.constantFrom("nap-wps-2024-2030", "mps-wps-plan", "molisa-vwu-2019-2022");
const host = fc.constantFrom("molisa", "moha", "moh", "mps", "vwu").map((code) => ({
  organisation: OrganisationId.parse(code),
  agency: code === "vwu" ? null : code,
}));

/** Some events of any kind, each with an identifier of its own. */
export const anyFacts: fc.Arbitrary<EventFact[]> = fc
  .array(
    fc.record({
      status: fc.constantFrom(...EventStatus.options),
      kind: fc.constantFrom("workshop" as const, "training" as const),
      dates: fc.record({ precision: fc.constantFrom("day" as const, "month" as const, "year" as const), start: day }),
      plannedFor: fc.option(day),
      links: fc.array(fc.record({ programme, clause }), { maxLength: 3 }),
      hosts: fc.array(host, { maxLength: 2 }),
      province: fc.constantFrom(null, { code: "54", list: "2004" as const }, { code: "66", list: "2025" as const }),
      funders: fc.constantFrom<EventFact["funders"]>(
        { status: "not-given" },
        { status: "none" },
        { status: "listed", items: [OrganisationId.parse("gov-canada"), OrganisationId.parse("un-women")] },
      ),
      heads: people,
    }),
    { maxLength: 10 },
  )
  .map((drawn) =>
    drawn.map(({ dates, plannedFor, links, heads, ...fact }, index) => ({
      ...fact,
      event: String(index),
      dates: { ...dates, end: dates.start },
      planned: plannedFor && { precision: "day", start: plannedFor, end: plannedFor },
      links: links.map(({ programme: code, clause: below }) =>
        below === undefined ? { programme: code } : { programme: code, clause: below },
      ),
      headcounts: came(heads.count, heads.women),
    })),
  );
