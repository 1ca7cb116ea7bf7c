import type * as z from "zod";
import type { Clause, Gap } from "./clause.js";
import { parentOf, placeFault } from "./clause-place.js";
import { citing, once, type Report, reportTo } from "./coherence.js";
import type { Finding } from "./finding.js";
import type { PillarTag } from "./pillar.js";
import { itemsOf, type Listed, type Source, type SourceKey } from "./source.js";

/** Something that rests on sources, or may. */
interface Citing {
  readonly sources?: readonly SourceKey[] | undefined;
}

/** The parts of a programme that have to agree with each other. */
interface Parts {
  readonly instrument: Citing;
  readonly legalBases: Listed<Citing>;
  readonly launch: Finding<unknown>;
  readonly clauses: readonly Clause[];
  readonly gaps: readonly Gap[];
  readonly pillarTags: readonly PillarTag[];
  readonly discrepancies: readonly Citing[];
  readonly remarks: readonly Citing[];
  readonly sources: readonly Source[];
}

/**
 * What no single field can check: clauses that stand where their codes put them, gaps and pillars on clauses that exist,
 * sources that are listed. Used by the programme's schema; not exported from the package.
 */
export function checkProgramme(checked: z.core.ParsePayload<Parts>): void {
  const { value: programme } = checked;
  const issue = reportTo(checked);
  once(programme.clauses, (clause) => clause.code, ["clauses"], "is the code of two clauses", issue, "code");
  once(programme.sources, (source) => source.key, ["sources"], "is used by two sources", issue, "key");
  checkPlaces(programme, issue);
  checkGaps(programme, issue);
  checkPillars(programme, issue);
  checkSources(programme, issue);
}

function checkPlaces({ clauses }: Parts, issue: Report): void {
  for (const [index, clause] of clauses.entries()) {
    const above = parentOf(clause.code);
    if (clause.parent !== above) {
      issue(["clauses", index, "parent"], above === undefined ? "stands below nothing" : `stands below ${above}`);
      continue;
    }
    const fault = placeFault(clause, clauses);
    if (fault === "no-parent") issue(["clauses", index, "parent"], `there is no clause ${above}`);
    if (fault === "wrong-kind") {
      issue(["clauses", index, "kind"], `${clause.kind} is no kind that stands ${above ? `below ${above}` : "on top"}`);
    }
  }
}

function checkGaps({ gaps, clauses }: Parts, issue: Report): void {
  const byCode = new Map(clauses.map((clause) => [clause.code, clause]));
  for (const [index, { parent, after }] of gaps.entries()) {
    if (parent !== undefined && !byCode.has(parent)) issue(["gaps", index, "parent"], `there is no clause ${parent}`);
    if (after === undefined) continue;
    const before = byCode.get(after);
    if (before === undefined) issue(["gaps", index, "after"], `there is no clause ${after}`);
    else if (before.parent !== parent) issue(["gaps", index, "after"], `${after} stands somewhere else`);
  }
}

function checkPillars({ pillarTags, clauses }: Parts, issue: Report): void {
  const codes = new Set(clauses.map((clause) => clause.code));
  for (const [index, { clause }] of pillarTags.entries()) {
    if (!codes.has(clause)) issue(["pillarTags", index, "clause"], `there is no clause ${clause}`);
  }
  once(pillarTags, (tag) => `${tag.clause} ${tag.pillar}`, ["pillarTags"], "is tagged twice", issue);
}

function checkSources(programme: Parts, issue: Report): void {
  const cited = citing(programme.sources, issue);
  cited(programme.instrument.sources, "instrument");
  if (programme.launch.status !== "not-found") cited(programme.launch.sources, "launch");
  for (const [index, basis] of itemsOf(programme.legalBases).entries()) {
    cited(basis.sources, "legalBases", "items", index);
  }
  for (const [index, { text }] of programme.clauses.entries()) {
    if (text.status !== "missing") cited(text.sources, "clauses", index, "text");
  }
  for (const [index, tag] of programme.pillarTags.entries()) cited(tag.sources, "pillarTags", index);
  for (const [index, entry] of programme.discrepancies.entries()) cited(entry.sources, "discrepancies", index);
  for (const [index, remark] of programme.remarks.entries()) cited(remark.sources, "remarks", index);
}
