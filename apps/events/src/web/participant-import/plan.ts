import type { NewParticipation, ParticipationStatus } from "@wps/model";
import type { ListedPerson } from "@wps/model/people";
import type { ImportDraft } from "./draft.ts";
import { comesIn, type Standing, type Standings } from "./standing.ts";

/** What is to come in, and which row of the file each is. */
export interface ImportPlan {
  readonly rows: readonly NewParticipation[];
  readonly numbers: readonly number[];
}

/** The rows that come in as things are, each with what rows about the same person say besides. */
export function planOf({ rows }: ImportDraft, standings: Standings, status: ParticipationStatus): ImportPlan {
  const twins = new Map<number, ListedPerson[]>();
  for (const { number, read } of rows) {
    const standing = standings.get(number);
    if (standing?.kind !== "twice" || read.kind !== "person") continue;
    twins.set(standing.of, [...(twins.get(standing.of) ?? []), read.listed]);
  }
  const coming = rows.flatMap(({ number, read }) => {
    const standing = standings.get(number);
    if (read.kind !== "person" || standing === undefined || !comesIn(standing)) return [];
    const { person, profile, roles, mode } = (twins.get(number) ?? []).reduce(filledWith, read.listed);
    const who = standing.kind === "known" ? standing.person : person;
    const row: NewParticipation = {
      person: who,
      profile,
      roles: [...roles],
      ...(mode && { mode }),
      status,
      entry: "imported",
    };
    return [{ number, row }];
  });
  return { rows: coming.map(({ row }) => row), numbers: coming.map(({ number }) => number) };
}

/** What a row does not say is taken from another about the same person; where both say something, the first holds. */
function filledWith(one: ListedPerson, other: ListedPerson): ListedPerson {
  const { organisation, unit, ...rest } = other.profile;
  const hasWorkplace = one.profile.organisation !== undefined || one.profile.unit !== undefined;
  const workplace = { ...(organisation && { organisation }), ...(unit && { unit }) };
  const sex = one.profile.sex === "unknown" ? other.profile.sex : one.profile.sex;
  const contact = { ...other.person.contact, ...one.person.contact };
  return {
    ...other,
    ...one,
    person: { ...other.person, ...one.person, ...(Object.keys(contact).length > 0 && { contact }) },
    profile: { ...rest, ...(!hasWorkplace && workplace), ...one.profile, sex },
  };
}

/** How many rows there are of each kind. */
export interface Tally {
  /** Rows in which there is anything of somebody. */
  readonly people: number;
  readonly coming: number;
  readonly known: number;
  readonly twice: number;
  readonly listed: number;
  readonly leftOut: number;
  /** Rows that wait for a decision; `claimed`: those of them that were decided as another row was. */
  readonly undecided: number;
  readonly claimed: number;
  readonly wrong: number;
  /** Lines between parts of the list, sums, and what else is nobody. */
  readonly nobody: number;
}

export function tallyOf({ rows }: ImportDraft, standings: Standings): Tally {
  const kinds = rows.flatMap(({ number, read }) => (read.kind === "empty" ? [] : (standings.get(number)?.kind ?? [])));
  const count = (...wanted: readonly Standing["kind"][]) => kinds.filter((kind) => wanted.includes(kind)).length;
  return {
    people: kinds.length - count("nobody"),
    coming: count("new", "known"),
    known: count("known"),
    twice: count("twice"),
    listed: count("listed"),
    leftOut: count("left-out"),
    undecided: count("undecided", "claimed"),
    claimed: count("claimed"),
    wrong: count("wrong"),
    nobody: count("nobody"),
  };
}

/** The organisations that the register lacks, with how many rows name each, the most frequent first. */
export function unknownOrganisations({ rows }: ImportDraft): readonly (readonly [name: string, rows: number])[] {
  const counts = new Map<string, number>();
  for (const { read } of rows) {
    if (read.kind !== "person") continue;
    for (const { field, code, text } of read.issues) {
      if (field === "organisation" && code === "unknown") counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
