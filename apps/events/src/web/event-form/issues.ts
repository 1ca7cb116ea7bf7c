import { type EventId, NewProgrammeEvent } from "@wps/model";
import type { z } from "zod";
import { hasEnd } from "./draft/dates.ts";
import { rowOfEntry } from "./draft/involvement.ts";
import { type EventDraft, fromDraft, PARTS, type Part } from "./draft.ts";
import type { IssueText } from "./issue-words.ts";

/** One thing to put right: where in the draft, and which of our texts says it. */
export interface FormIssue {
  readonly path: string;
  readonly text: IssueText;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Another event that stands in the way. */
  readonly event?: EventId;
}

/** An issue as the model's schema reports it, or as the server passes it on: there only the place is known. */
type RawIssue = z.core.$ZodIssue | { readonly code?: undefined; readonly path: readonly PropertyKey[] };

/** Where an issue is, as a dotted path with numbers, and which text explains it there. The first that fits is taken. */
const BY_PLACE: readonly (readonly [RegExp, IssueText])[] = [
  [/\.sources(\.\d+)?$/, "unknownSource"],
  [/^kind$/, "chooseKind"],
  [/^title$/, "giveTitle"],
  [/^dates\.start$/, "giveStart"],
  [/^dates\.end$/, "giveEnd"],
  [/^timeZone$/, "chooseTimeZone"],
  [/^place\.name$/, "givePlace"],
  [/^place\.province/, "provinceList"],
  [/^organisations$/, "nameOrganisation"],
  [/^organisations\.\d+$/, "roleTwice"],
  [/\.(organisation|funder|channel)$/, "chooseOrganisation"],
  [/\.role$/, "chooseRole"],
  [/^taskLinks\.\d+$/, "linkedTwice"],
  [/\.programme$/, "chooseProgramme"],
  [/\.clause$/, "chooseClause"],
  [/\.why$/, "giveWhy"],
  [/^sessions\.\d+\.date$/, "sessionDay"],
  [/^sessions\.\d+\.hours\.start$/, "giveStartTime"],
  [/^sessions\.\d+\.hours\.end$/, "giveEndTime"],
  [/^sessions\.\d+\.room$/, "roomTwice"],
  [/^(headcounts|funding|outcomes)\.items$/, "listEmpty"],
  [/^headcounts\.items\.\d+$/, "chosenTwice"],
  [/\.count\.value$/, "giveNumber"],
  [/\.women(\.value)?$/, "giveWomen"],
  [/\.money\.minor$/, "giveAmount"],
  [/\.statement$/, "giveStatement"],
  [/^statusReason$|\.reason$/, "giveReason"],
  [/\.citation$/, "giveCitation"],
  [/\.url$/, "giveUrl"],
];

/** Everything that keeps a draft from being saved, one text for each place: the model's schema is the judge. */
export function issuesOf(draft: EventDraft): FormIssue[] {
  const result = NewProgrammeEvent.safeParse(fromDraft(draft));
  return result.success ? [] : explainAll(draft, result.error.issues);
}

/** Issues of the model in the form's words; a second complaint about the same place is left for later. */
export function explainAll(draft: EventDraft, raw: readonly RawIssue[]): FormIssue[] {
  const explained = raw.map((issue) => explain(draft, issue));
  return explained.filter(({ path }, index) => explained.findIndex((other) => other.path === path) === index);
}

function explain(draft: EventDraft, issue: RawIssue): FormIssue {
  const place = issue.path.map(String).join(".");
  const path = draftPath(draft, place);
  const limit = limitOf(issue);
  if (limit !== undefined) return { path, ...limit };
  return { path, text: BY_PLACE.find(([pattern]) => pattern.test(place))?.[1] ?? "notValid" };
}

function limitOf(issue: RawIssue): Pick<FormIssue, "text" | "values"> | undefined {
  if (issue.code !== "too_big") return undefined;
  const values = { max: Number(issue.maximum) };
  if (issue.origin === "string") return { text: "tooLong", values };
  return issue.origin === "array" ? { text: "tooMany", values } : undefined;
}

/**
 * Where the form shows what the event lacks. An organisation of several roles is one row but several entries, and an
 * end that nobody wrote is the start.
 */
function draftPath(draft: EventDraft, place: string): string {
  if (place === "dates.end" && !hasEnd(draft.dates)) return "dates.start";
  return place.replace(
    /^organisations\.(\d+)/,
    (_, entry) => `organisations.${rowOfEntry(draft.organisations, +entry)}`,
  );
}

/** The part of the draft that an issue belongs to. */
export function partOf({ path }: FormIssue): Part | undefined {
  return PARTS.find((part) => part === path.split(".")[0]);
}
