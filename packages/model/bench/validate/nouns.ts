import { readFileSync } from "node:fs";
import { Clause, Contribution, Observation, Programme, ProgrammeEvent } from "@wps/model";
import { OBSERVATIONS, PROGRAMMES } from "@wps/model/catalogue";
import { EventFact, MoneyFact, ParticipationFact } from "@wps/model/indicators";
import {
  type Guard,
  isClause,
  isContribution,
  isEventFact,
  isMoneyFact,
  isObservation,
  isParticipationFact,
  isProgramme,
  isProgrammeEvent,
} from "@wps/model/validate";
import type * as z from "zod";
import { sized } from "../../../../tools/bench/smoke.ts";
import { textOfEvents } from "./events.ts";
import { textOfEventFacts, textOfMoney } from "./facts.ts";
import { textOfRecords } from "./records.ts";

/** What is checked: records of a noun as the text in which they come, and by what. */
export interface Noun {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly guard: Guard<unknown>;
  readonly text: () => string;
}

const textOfRows = (rows: readonly object[], count: number) =>
  JSON.stringify(Array.from({ length: count }, (_, nth) => rows[nth % rows.length]));

const contribution = (): object =>
  JSON.parse(readFileSync(new URL("../../fixtures/contributions/sample.json", import.meta.url), "utf8"));

const clauses = PROGRAMMES.flatMap((programme): readonly object[] => programme.clauses);

/** Some come in large numbers; the rows of the catalogue are few, and stand here again and again. */
export const NOUNS: readonly Noun[] = [
  {
    name: "ParticipationFact",
    schema: ParticipationFact,
    guard: isParticipationFact,
    text: () => textOfRecords(sized(100_000, 500)),
  },
  { name: "EventFact", schema: EventFact, guard: isEventFact, text: () => textOfEventFacts(sized(20_000, 500)) },
  { name: "MoneyFact", schema: MoneyFact, guard: isMoneyFact, text: () => textOfMoney(sized(20_000, 500)) },
  {
    name: "ProgrammeEvent",
    schema: ProgrammeEvent,
    guard: isProgrammeEvent,
    text: () => textOfEvents(sized(10_000, 100)),
  },
  { name: "Clause", schema: Clause, guard: isClause, text: () => textOfRows(clauses, sized(20_000, 100)) },
  { name: "Programme", schema: Programme, guard: isProgramme, text: () => textOfRows(PROGRAMMES, sized(200, 4)) },
  {
    name: "Contribution",
    schema: Contribution,
    guard: isContribution,
    text: () => textOfRows([contribution()], sized(20_000, 100)),
  },
  {
    name: "Observation",
    schema: Observation,
    guard: isObservation,
    text: () => textOfRows(OBSERVATIONS, sized(20_000, 100)),
  },
];
