import fc from "fast-check";
import type { ReleasedPerson } from "../src/disclosure/index.js";

const FUNDERS: readonly (readonly string[])[] = [[], ["canada"], ["korea"], ["canada", "korea"]];

/** Events of several years, tasks and funders. */
const EVENTS = FUNDERS.flatMap((funders, nth) =>
  ["2025-03-01", "2026-04-01"].map((day) => ({
    event: `${nth}-${day}`,
    day,
    funders,
    tasks: nth % 2 === 0 ? ["nap/II.1"] : ["nap/II.1", "nap/II.2"],
  })),
);

/** Somebody who came to one of them. */
export const anyReleasedPerson: fc.Arbitrary<ReleasedPerson> = fc
  .record({
    at: fc.constantFrom(...EVENTS),
    person: fc.nat(60).map((number) => `p${number}`),
    sex: fc.constantFrom("woman" as const, "man" as const, "unknown" as const),
    positionLevel: fc.constantFrom("leader" as const, "staff" as const, null),
    organisationKind: fc.constantFrom("government" as const, "armed-forces-and-police" as const, null),
    roles: fc.constantFrom(["participant"] as const, ["speaker", "participant"] as const),
  })
  .map(({ at, ...one }) => ({ ...at, ...one }));

/** Who came, each once to each event. */
export const anyReleasedPeople = fc.uniqueArray(anyReleasedPerson, {
  minLength: 1,
  maxLength: 120,
  selector: ({ event, person }) => `${event} ${person}`,
});
