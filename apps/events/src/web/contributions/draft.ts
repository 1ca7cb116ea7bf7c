import { ClauseKind, type NewContribution, parentOf, Source, TextStatus } from "@wps/model";
import { z } from "zod";
import { codeMeant } from "./code.ts";

/** A bilingual text as two inputs hold it: an empty string where nothing is written. */
const BilingualDraft = z.strictObject({ vi: z.string(), en: z.string() });
export type BilingualDraft = z.infer<typeof BilingualDraft>;

/** A source as inputs hold it. `row` tells it from the others, `cited` says that the wording rests on it. */
const SourceDraft = z.strictObject({
  row: z.int(),
  key: z.string(),
  citation: z.string(),
  url: z.string(),
  published: z.string(),
  cited: z.boolean(),
  kept: Source.pick({ note: true }),
});
export type SourceDraft = z.infer<typeof SourceDraft>;

const UNSAID = z.literal("");

/** A contribution as the form holds it: text as it was typed, in the shape of the inputs; empty what is not chosen yet. */
export const ContributionDraft = z.strictObject({
  programme: z.string(),
  code: z.string(),
  kind: z.union([ClauseKind, UNSAID]),
  shortTitle: BilingualDraft,
  status: z.union([TextStatus, UNSAID]),
  wording: BilingualDraft,
  complete: z.union([z.boolean(), UNSAID]),
  note: BilingualDraft,
  numbering: z.enum(["seen", "inferred", ""]),
  numberingNote: BilingualDraft,
  sources: z.array(SourceDraft),
  contributor: z.string(),
});
export type ContributionDraft = z.infer<typeof ContributionDraft>;
export type Change = (changes: Partial<ContributionDraft>) => void;

const NO_TEXT: BilingualDraft = { vi: "", en: "" };

/** The draft of a new contribution, from one source. How its text is known is for the contributor to say. */
export function blankDraft(start: Partial<ContributionDraft>): ContributionDraft {
  return {
    programme: "",
    code: "",
    kind: "",
    shortTitle: NO_TEXT,
    status: "",
    wording: NO_TEXT,
    complete: "",
    note: NO_TEXT,
    numbering: "",
    numberingNote: NO_TEXT,
    sources: [newSource([])],
    contributor: "",
    ...start,
  };
}

/** A further source under the first free key `s1`, `s2` … */
export function newSource(others: readonly SourceDraft[]): SourceDraft {
  const taken = new Set(others.map(({ key }) => key));
  let number = others.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  const row = Math.max(-1, ...others.map((other) => other.row)) + 1;
  return { row, key: `s${number}`, citation: "", url: "", published: "", cited: true, kept: {} };
}

/** The draft of a contribution that is there. Nothing of it is left behind: {@link fromDraft} gives it back whole. */
export function toDraft({ programme, clause, sources, contributor }: NewContribution): ContributionDraft {
  const { text, numbering } = clause;
  const cited: readonly string[] = text.status === "missing" ? sources.map(({ key }) => key) : text.sources;
  return {
    programme,
    code: clause.code,
    kind: clause.kind,
    shortTitle: { ...NO_TEXT, ...clause.shortTitle },
    status: text.status,
    wording: { ...NO_TEXT, ...(text.status === "missing" ? {} : text.wording) },
    complete: text.status === "missing" || text.complete,
    note: { ...NO_TEXT, ...text.note },
    numbering: numbering.status,
    numberingNote: { ...NO_TEXT, ...numbering.note },
    sources: sources.map(({ key, citation, url, published, ...kept }, row) => ({
      row,
      key,
      citation,
      url: url ?? "",
      published: published ?? "",
      cited: cited.includes(key),
      kept,
    })),
    contributor,
  };
}

/** The contribution that a draft describes, for the model's schema to accept or to refuse: it may still lack things. */
export function fromDraft(draft: ContributionDraft) {
  const code = codeMeant(draft.code);
  const note = optional(draft.note);
  return {
    programme: draft.programme,
    clause: {
      code,
      kind: draft.kind,
      parent: parentOf(code),
      shortTitle: titleOf(draft, code),
      text:
        draft.status === "missing"
          ? { status: draft.status, note }
          : {
              status: draft.status,
              wording: written(draft.wording),
              complete: draft.complete,
              note,
              sources: draft.sources.flatMap(({ key, cited }) => (cited ? [key] : [])),
            },
      numbering: { status: draft.numbering, note: optional(draft.numberingNote) },
    },
    sources: draft.sources.map(({ key, citation, url, published, kept }) => ({
      key,
      citation,
      url: url.trim() === "" ? undefined : url.trim(),
      published: published === "" ? undefined : published,
      ...kept,
    })),
    contributor: draft.contributor,
  } satisfies Record<keyof NewContribution, unknown>;
}

/** The short title; a clause of which nothing but its existence is known may go by its code. */
function titleOf({ shortTitle, status }: ContributionDraft, code: string) {
  const title = optional(shortTitle);
  if (status !== "missing") return title ?? {};
  return title ?? { vi: `Mục ${code} (chưa rõ câu chữ)`, en: `Clause ${code} (wording unknown)` };
}

/** What is written; a language left empty is left out, so that the model can say when both are. */
function written({ vi, en }: BilingualDraft) {
  return { ...(vi.trim() === "" ? {} : { vi }), ...(en.trim() === "" ? {} : { en }) };
}

function optional(text: BilingualDraft) {
  const given = written(text);
  return Object.keys(given).length === 0 ? undefined : given;
}
