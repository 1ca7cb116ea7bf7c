import { type Contribution, KeptContribution } from "@wps/model";
import type { ContributionRow } from "./selection.ts";

const json = (value: object | undefined): string | null => (value === undefined ? null : JSON.stringify(value));

/** The columns of a contribution's own row that its content decides. */
export function toContributionRow({ programme, clause, contributor, date, against }: Contribution) {
  const text = clause.text.status === "missing" ? undefined : clause.text;
  return {
    programme,
    clause: clause.code,
    kind: clause.kind,
    parent: clause.parent ?? null,
    short_title: JSON.stringify(clause.shortTitle),
    text_status: clause.text.status,
    text_wording: json(text?.wording),
    text_complete: text?.complete ?? null,
    text_note: json(clause.text.note),
    text_sources: text === undefined ? null : [...text.sources],
    numbering_status: clause.numbering.status,
    numbering_note: json(clause.numbering.note),
    contributor,
    contributed_on: date,
    against_edition: against.edition,
    against_clause: json(against.clause),
  } as const;
}

/** The rows of a contribution's sources, in their order. */
export function toSourceRows({ sources }: Contribution) {
  return sources.map(({ key, citation, url, published, note }, position) => ({
    position,
    key,
    citation,
    url: url ?? null,
    published: published ?? null,
    note: json(note),
  }));
}

/** The contribution that a row with its sources holds; the schema vouches for it, or says what is wrong with the row. */
export function readContribution(row: ContributionRow) {
  return KeptContribution.safeParse({
    id: row.id,
    revision: row.revision,
    programme: row.programme,
    clause: present({
      code: row.clause,
      kind: row.kind,
      parent: row.parent,
      shortTitle: row.short_title,
      text: present({
        status: row.text_status,
        wording: row.text_wording,
        complete: row.text_complete,
        note: row.text_note,
        sources: row.text_sources,
      }),
      numbering: present({ status: row.numbering_status, note: row.numbering_note }),
    }),
    sources: row.sources.map(present),
    contributor: row.contributor,
    date: row.contributed_on,
    against: present({ edition: row.against_edition, clause: row.against_clause }),
  });
}

/** What is null in the database is absent in the domain. */
function present(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
