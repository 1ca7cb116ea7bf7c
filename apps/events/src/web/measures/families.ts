import type { FactLayer, MeasureCode } from "@wps/model";
import { getMeasure, MEASURES } from "@wps/model/catalogue";
import { EVENT_MEASURES, PARTICIPATION_MEASURES } from "@wps/model/indicators";

/** The families of measures, in the order of the catalogue. */
export const FAMILIES = ["PRT", "DEL", "COV", "FIN", "LRN", "TGT", "QLT"] as const;
export type Family = (typeof FAMILIES)[number];

/** The family that a measure belongs to. */
export const familyOf = (code: MeasureCode): Family | undefined => FAMILIES.find((family) => code.startsWith(family));

/** The measures of a family, in the order of the catalogue. */
export const measuresOf = (family: Family) => MEASURES.filter(({ code }) => familyOf(code) === family);

/**
 * Where the numbers of a measure stand: on its own page, there for those alone who run events, with the targets that they are
 * of, or nowhere yet.
 */
export type Told = "here" | "organisers" | "targets" | "nowhere";

const OF_EVENTS: ReadonlySet<MeasureCode> = new Set(EVENT_MEASURES);
const OF_PEOPLE: ReadonlySet<MeasureCode> = new Set(PARTICIPATION_MEASURES);
const WITH_TARGETS: ReadonlySet<MeasureCode> = new Set(["TGT-01", "TGT-02", "TGT-03", "TGT-05"]);

export function whereTold(code: MeasureCode): Told {
  if (OF_EVENTS.has(code)) return "here";
  if (OF_PEOPLE.has(code)) return "organisers";
  return WITH_TARGETS.has(code) ? "targets" : "nowhere";
}

const RECORDED: ReadonlySet<FactLayer> = new Set([
  "events",
  "headcounts",
  "participations",
  "programme",
  "targets",
  "observations",
]);

/** What a measure is made of beside kinds of records: which agencies have tasks, no source says. */
export type Need = FactLayer | "assignments";

/** What a measure is made of, and whether this app has it. */
export function needsOf(code: MeasureCode): { readonly need: Need; readonly isRecorded: boolean }[] {
  const own = getMeasure(code).facts.map((need) => ({ need, isRecorded: RECORDED.has(need) }));
  return code === "COV-03" ? [...own, { need: "assignments", isRecorded: false }] : own;
}
