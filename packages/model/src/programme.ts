import * as z from "zod";
import { Clause, type ClauseCode, compareClauses, Gap, ProgrammeCode } from "./clause.js";
import type { Constant } from "./constant.js";
import { addDays, PlainDate } from "./date.js";
import type { EventDates } from "./event-dates.js";
import { finding } from "./finding.js";
import { LegalActCode } from "./legal-act.js";
import { meaning } from "./meaning.js";
import { Period } from "./period.js";
import { PillarTag } from "./pillar.js";
import { checkProgramme } from "./programme-coherence.js";
import { listed, Source, SourceKeys } from "./source.js";
import { BilingualLine, BilingualProse, Line } from "./text.js";

/** The act that made a programme: a decision with its number, or a signed agreement without one. */
export const Instrument = z
  .strictObject({
    kind: z.enum(["decision", "agreement"]),
    number: Line.optional(),
    title: BilingualProse,
    issuer: BilingualLine.optional(),
    /** At whose proposal it was issued, as its preamble says. */
    proposer: BilingualLine.optional(),
    signatories: z.array(BilingualLine),
    date: PlainDate,
    inForce: PlainDate.optional(),
    sources: SourceKeys,
  })
  .meta(meaning("Instrument", "The act that made a programme.", "Văn bản ban hành chương trình."));
export interface Instrument extends z.infer<typeof Instrument> {}

/** An act that the preamble of the instrument names as its ground. */
export const LegalBasis = z
  .strictObject({ act: LegalActCode, sources: SourceKeys })
  .meta(meaning("LegalBasis", "An act named as the ground.", "Căn cứ ban hành."));
export interface LegalBasis extends z.infer<typeof LegalBasis> {}

/** When and where a programme was made public; its adoption is another day. */
export const Launch = z
  .strictObject({ date: PlainDate, place: BilingualLine })
  .meta(meaning("Launch", "The public launch of a programme.", "Lễ công bố chương trình."));
export interface Launch extends z.infer<typeof Launch> {}

/** A statement of some source that differs from the value chosen here. */
export const Discrepancy = z
  .strictObject({ subject: BilingualLine, says: BilingualProse, chosen: BilingualProse, sources: SourceKeys })
  .meta(meaning("Discrepancy", "A source that says otherwise.", "Nguồn nói khác."));
export interface Discrepancy extends z.infer<typeof Discrepancy> {}

/** What a source says about a programme that is no part of its text: how it was drafted, what it goes along with. */
export const Remark = z
  .strictObject({ subject: BilingualLine, says: BilingualProse, sources: SourceKeys })
  .meta(
    meaning(
      "Remark",
      "What a source says about a programme beyond its text.",
      "Điều nguồn cho biết về chương trình, ngoài văn bản của chương trình.",
    ),
  );
export interface Remark extends z.infer<typeof Remark> {}

const alterable = z
  .strictObject({
    code: ProgrammeCode,
    title: BilingualLine,
    shortTitle: BilingualLine,
    kind: z.enum(["national-action-programme", "coordination-programme"]),
    /** The whole years that the title names, since no act was seen that gives a first and a last day. */
    period: Period,
    instrument: Instrument,
    legalBases: listed(LegalBasis),
    launch: finding(Launch),
    parties: z.array(BilingualLine),
    clauses: z.array(Clause),
    gaps: z.array(Gap),
    /** Pillars of the agenda laid over clauses: no part of the programme's own text. */
    pillarTags: z.array(PillarTag),
    discrepancies: z.array(Discrepancy),
    remarks: z.array(Remark),
    sources: z.array(Source),
  })
  .check(checkProgramme)
  .meta(
    meaning(
      "Programme",
      "A programme for the whole years of its period, with its clauses, its gaps and its sources.",
      "Chương trình cho trọn các năm của giai đoạn, với các mục, chỗ thiếu và nguồn.",
    ),
  );

/** A programme: who made it, for which years, and its clauses in one tree. Nobody alters it: it is what was decided. */
export const Programme: z.ZodType<Constant<z.infer<typeof alterable>>> = alterable;
export interface Programme extends z.infer<typeof Programme> {}

/** A clause with the clauses below it, in legal order. */
export interface ClauseNode {
  readonly clause: Clause;
  readonly children: readonly ClauseNode[];
}

/**
 * The clauses of a programme as a tree, in legal order at every level.
 *
 * @example
 * clauseTree(nap).map((node) => node.clause.code); // ["I", "II"]
 */
export function clauseTree(programme: Pick<Programme, "clauses">): ClauseNode[] {
  const below = (parent: ClauseCode | undefined): ClauseNode[] =>
    programme.clauses
      .filter((clause) => clause.parent === parent)
      .sort((a, b) => compareClauses(a.code, b.code))
      .map((clause) => ({ clause, children: below(clause.code) }));
  return below(undefined);
}

/**
 * Whether a clause is the given one or lies below it.
 *
 * @example
 * isUnder("II.2.e", "II.2"); // true
 */
export function isUnder(clause: ClauseCode, ancestor: ClauseCode): boolean {
  return clause === ancestor || clause.startsWith(`${ancestor}.`);
}

/**
 * The clause and everything below it, as codes.
 *
 * @example
 * clausesUnder(nap, "I.2"); // ["I.2", "I.2.a", "I.2.a.1", "I.2.b", "I.2.c", "I.2.d"]
 */
export function clausesUnder(programme: Pick<Programme, "clauses">, code: ClauseCode): ClauseCode[] {
  return programme.clauses
    .map((clause) => clause.code)
    .filter((candidate) => isUnder(candidate, code))
    .sort(compareClauses);
}

/** How an event stands to a programme in time: before it began, within its period, or after its end. */
export type Phase = "preparation" | "delivery" | "afterwards";

/**
 * Whether an event delivers a programme or came before it. Preparation is linked by topic but is not delivery.
 * A programme begins to be delivered on the day its instrument is in force; where no such day is given, on the day
 * after it was signed, so that the signing itself is not delivery.
 *
 * @example
 * phaseOf({ start: "2022-03-28", end: "2022-03-28" }, nap); // "preparation"
 */
export function phaseOf(
  dates: Pick<EventDates, "start" | "end">,
  programme: Pick<Programme, "instrument" | "period">,
): Phase {
  const { inForce, date } = programme.instrument;
  const begins = inForce ?? addDays(date, 1);
  if (dates.end < begins) return "preparation";
  return dates.start > programme.period.end ? "afterwards" : "delivery";
}
