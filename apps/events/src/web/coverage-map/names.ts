import { useQuery } from "@tanstack/react-query";
import { type Programme, wordingIn } from "@wps/model";
import { findAgency, findPlan } from "@wps/model/catalogue";
import type { CoverageColumn, CoverageSubject } from "@wps/model/indicators";
import { organisationsQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { coverageTexts } from "./texts.ts";

type Time = Pick<CoverageColumn, "key" | "kind">;

const ROMAN = ["", "I", "II", "III", "IV"];

/** What rows, times and leads of a map are called in the reader's language. */
export function useCoverageNames({ clauses }: Pick<Programme, "clauses">) {
  const say = useTexts(coverageTexts);
  const { language } = useLanguage();
  const { data: organisations = [] } = useQuery(organisationsQuery);

  const ofLead = (lead: string | null): string => {
    if (lead === null) return say("noLead");
    const name = findAgency(lead)?.names.at(-1)?.name ?? organisations.find(({ id }) => id === lead)?.name;
    return name ? wordingIn(name, language).text : lead;
  };
  const ofClause = (code: string): string => {
    const title = clauses.find((clause) => clause.code === code)?.shortTitle;
    return title ? wordingIn(title, language).text : "";
  };
  const ofPlan = (code: string): string => {
    const title = findPlan(code)?.shortTitle;
    return title ? wordingIn(title, language).text : code;
  };
  const quarterIn = (key: string) => (language === "vi" ? ROMAN[Number(key.slice(6))] : key.slice(6)) ?? "";

  return {
    ofLead,
    /** The short title of a clause. */
    ofClause,
    /** A row in words, the code of its clause first. */
    ofRow: (subject: CoverageSubject, rows: "tasks" | "objectives" | "leads"): string => {
      switch (subject.kind) {
        case "lead":
          return ofLead(subject.lead);
        case "plan":
          return say("plan", { plan: ofPlan(subject.plan) });
        case "unplaced":
          return say(rows === "objectives" ? "unplaced.objectives" : "unplaced.tasks");
        case "group-alone":
          return say("groupAlone", { clause: subject.clause });
        default:
          return `${subject.clause} ${ofClause(subject.clause)}`;
      }
    },
    /** A time in full: *Quý II/2026*. */
    ofTime: ({ key, kind }: Time): string => {
      const year = key.slice(0, 4);
      if (kind === "quarter") return say("quarter", { quarter: quarterIn(key), year });
      return say(kind === "year" ? "year" : "quarterUnknown", { year });
    },
    /** A time under its year: *Q.II*. */
    ofShortTime: ({ key, kind }: Time): string =>
      kind === "quarter" ? say("shortQuarter", { quarter: quarterIn(key) }) : say("shortUnknown"),
  };
}
export type CoverageNames = ReturnType<typeof useCoverageNames>;
