import { NewContribution } from "@wps/model";
import type { z } from "zod";
import { codeFault } from "./code.ts";
import { type ContributionDraft, fromDraft } from "./draft.ts";
import type { IssueText } from "./issue-words.ts";

/** One thing to put right: where in the draft, and which of our texts says it. */
export interface FormIssue {
  readonly path: string;
  readonly text: IssueText;
  readonly values?: Readonly<Record<string, number | string>>;
}

/** An issue as the model's schema reports it, or as the server passes it on: there only the place is known. */
type RawIssue = z.core.$ZodIssue | { readonly code?: undefined; readonly path: readonly PropertyKey[] };

/** Which text explains an issue at a place in the draft. The first that fits is taken. */
const BY_PLACE: readonly (readonly [RegExp, IssueText])[] = [
  [/^programme$/, "chooseProgramme"],
  [/^code$/, "giveCode"],
  [/^parent$/, "wrongParent"],
  [/^kind$/, "chooseKind"],
  [/^numbering$/, "sayNumbering"],
  [/^status$/, "chooseStatus"],
  [/^complete$/, "sayComplete"],
  [/^shortTitle$/, "giveTitle"],
  [/^wording$/, "giveWording"],
  [/^sources$/, "giveSource"],
  [/\.citation$/, "giveCitation"],
  [/\.url$/, "giveUrl"],
  [/\.published$/, "givePublished"],
  [/^contributor$/, "giveContributor"],
];

/** Everything that keeps a draft from being saved, one text for each place: the model's schema is the judge. */
export function issuesOf(draft: ContributionDraft): FormIssue[] {
  const result = NewContribution.safeParse(fromDraft(draft));
  if (result.success) return [];
  const fault = codeFault(draft.code);
  return explainAll(result.error.issues).map((issue) =>
    issue.path === "code" && fault ? { ...issue, ...fault } : issue,
  );
}

/** Issues of the model in the form's words; a second complaint about the same place is left for later. */
export function explainAll(raw: readonly RawIssue[]): FormIssue[] {
  const explained = raw.map(explain);
  return explained.filter(({ path }, index) => explained.findIndex((other) => other.path === path) === index);
}

function explain(issue: RawIssue): FormIssue {
  const place = issue.path.map(String).join(".");
  // The wording rests on no source, or on one that is gone.
  if (place.startsWith("clause.text.sources")) return { path: "cited", text: "citeSource" };
  const path = draftPath(place);
  if (issue.code === "too_big" && issue.origin === "string") {
    return { path, text: "tooLong", values: { max: Number(issue.maximum) } };
  }
  return { path, text: BY_PLACE.find(([pattern]) => pattern.test(path))?.[1] ?? "notValid" };
}

/** Where the form shows what stands at a place of the contribution. */
function draftPath(place: string): string {
  return place
    .replace(/^clause\./, "")
    .replace(/^text\./, "")
    .replace(/^numbering\.note/, "numberingNote")
    .replace(/^numbering\.status/, "numbering");
}
