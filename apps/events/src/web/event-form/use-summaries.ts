import { ExpectedHeads, wordingIn } from "@wps/model";
import { fromCount } from "../count-draft.ts";
import { sayCount } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { type BilingualDraft, fromBilingual, isBlank } from "./draft/bilingual.ts";
import type { ListedDraft } from "./draft/listed.ts";
import type { Row } from "./draft/rows.ts";
import type { EventDraft } from "./draft.ts";
import type { SectionName } from "./section-names.ts";
import { summaryTexts } from "./summary-texts.ts";

/** The sections that start folded, each with a line of what it holds. */
export type FoldedSection = Exclude<SectionName, "basics" | "dates" | "organisations" | "taskLinks" | "standing">;

type Counted = "figures" | "funders" | "results";

/** A line for every folded section; what is not known is said to be so. */
export function useSummaries(draft: EventDraft): Readonly<Record<FoldedSection, string>> {
  const say = useTexts(summaryTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const text = (bilingual: BilingualDraft) =>
    isBlank(bilingual) ? undefined : wordingIn(fromBilingual(bilingual), language).text;
  const listed = ({ status, items }: ListedDraft<Row>, what: Counted) => {
    if (status === "listed") return say(what, { count: items.length });
    return say(status === "none" ? "none" : "empty");
  };
  const { format, place, sessions, sources } = draft;
  const where = [
    format === "not-given" ? undefined : term(`format.${format}`),
    text(place.venue),
    text(place.name),
  ].filter((part) => part !== undefined);
  const expected = ExpectedHeads.shape.count.safeParse(fromCount(draft.expected.count)).data;
  const plan = [
    draft.expected.given && expected ? say("expected", { number: sayCount(expected, language) }) : undefined,
    draft.budget.status === "not-given" ? undefined : say("budget"),
    draft.headcounts.status === "not-given" ? undefined : listed(draft.headcounts, "figures"),
    draft.cost.status === "not-given" ? undefined : say("cost"),
  ].filter((part) => part !== undefined);
  return {
    summary: text(draft.summary) ?? say("empty"),
    place: where.length === 0 ? say("empty") : where.join(" · "),
    sessions: sessions.length === 0 ? say("noSessions") : say("sessions", { count: sessions.length }),
    plan: plan.length === 0 ? say("empty") : plan.join(" · "),
    funding: listed(draft.funding, "funders"),
    outcomes: listed(draft.outcomes, "results"),
    sources: sources.length === 0 ? say("noSources") : say("sources", { count: sources.length }),
  };
}
