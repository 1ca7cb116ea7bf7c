import type { Part } from "./draft.ts";
import { type FormIssue, partOf } from "./issues.ts";

/** The section that holds a part of the draft. */
export type SectionName =
  | "basics"
  | "standing"
  | "dates"
  | "organisations"
  | "taskLinks"
  | "summary"
  | "place"
  | "sessions"
  | "plan"
  | "funding"
  | "outcomes"
  | "sources";

const SECTION_OF: Readonly<Record<Part, SectionName>> = {
  kind: "basics",
  run: "basics",
  status: "standing",
  statusReason: "standing",
  publication: "standing",
  sensitivity: "standing",
  title: "basics",
  titleBasis: "basics",
  dates: "dates",
  timeZone: "dates",
  organisations: "organisations",
  taskLinks: "taskLinks",
  summary: "summary",
  format: "place",
  place: "place",
  sessions: "sessions",
  headcounts: "plan",
  expected: "plan",
  budget: "plan",
  cost: "plan",
  deviations: "plan",
  funding: "funding",
  outcomes: "outcomes",
  sources: "sources",
  variants: "sources",
};

/** The section in which an issue is to be put right. */
export function sectionOf(issue: FormIssue): SectionName | undefined {
  const part = partOf(issue);
  return part && SECTION_OF[part];
}
