import { PositionLevel, Sex } from "../person-profile.js";
import type { Axis, AxisCategory, Population, Release, TableOutline } from "./population.js";
import { ORGANISATION_KINDS, type ReleasedPerson } from "./released-person.js";

/**
 * What a released table is about. All are of participations but `persons`, which counts everybody once in a year: its
 * numbers do not add up over years.
 */
export const RELEASED_SUBJECTS = ["sex", "persons", "level", "organisation", "role", "task"] as const;
/** What a released table is about. */
export type ReleasedSubject = (typeof RELEASED_SUBJECTS)[number];

/** One of the closed set of tables: there are no others, and nobody can ask for one. */
export interface ReleasedTable {
  readonly subject: ReleasedSubject;
  /** Whose events it is of; nobody's in particular where it is of the whole programme. */
  readonly funder: string | null;
  /** The year, the role or the task that it is of, where it is of one. */
  readonly of: string | null;
  readonly outline: TableOutline;
}

/** What the next release is of: everybody, in as few classes as its tables tell apart, and the tables. */
export interface ReleaseDraft {
  readonly population: Population;
  readonly tables: readonly ReleasedTable[];
}

/** The whole programme, among those who pay: no code is written like this. */
const EVERYTHING = "*";

/**
 * The closed set of tables about people and whom they count: of the whole programme and of what each funder pays for, by sex,
 * level and kind of organisation, and everybody once a year; by role and task of the whole alone. One set for everybody,
 * since readers compare; and no more than this, since every table told costs cells of all others.
 *
 * Where an event has several funders, tasks or roles, its people are in a class of just these: so that no table counts
 * somebody twice, and what two funders share is known to be shared. Whom a year counts for the first time is a class too;
 * that is what makes people told once and participations safe together.
 *
 * @param earlier what was released before; its classes stay, though nobody is in them any more
 * @returns in an order that does not depend on that of the people
 * @example
 * releaseDraftOf([], []).tables.map(({ subject }) => subject); // ["sex", "level", "organisation"]
 */
export function releaseDraftOf(people: readonly ReleasedPerson[], earlier: readonly Release[]): ReleaseDraft {
  const cells = new Map<string, { at: Record<string, AxisCategory>; people: number }>();
  for (const at of placesOf(people)) {
    const key = JSON.stringify(Object.values(at));
    const cell = cells.get(key);
    if (cell) cell.people += 1;
    else cells.set(key, { at, people: 1 });
  }
  const population: Population = {
    axes: axesOf(
      [...cells.values()].map(({ at }) => at),
      earlier,
    ),
    cells: [...cells].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell),
  };
  return { population, tables: tablesOf(population.axes) };
}

/** Where everybody stands on every axis. */
function placesOf(people: readonly ReleasedPerson[]): Record<string, AxisCategory>[] {
  const inOrder = people.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const met = new Set<string>();
  return inOrder.map((one) => {
    const year = one.day.slice(0, 4);
    const isNew = (scope: string) => {
      const key = JSON.stringify([one.person, year, scope]);
      return !met.has(key) && met.add(key);
    };
    return {
      year,
      sex: one.sex,
      level: one.positionLevel,
      organisation: one.organisationKind,
      roles: together(one.roles),
      tasks: together(one.tasks),
      funders: together(one.funders),
      first: together([EVERYTHING, ...new Set(one.funders)].filter(isNew)),
    };
  });
}

const orderOf = ({ day, event, person }: ReleasedPerson) => JSON.stringify([day, event, person]);

/** Several as one category. None of them has a space in it. */
const together = (several: readonly string[]): AxisCategory => [...new Set(several)].sort().join(" ") || null;
const apart = (category: AxisCategory): readonly string[] => category?.split(" ") ?? [];

/** Rank and unit tell more of somebody than what the event was, and in the forces they may be secret. */
const CAREFUL = { care: "heightened" } as const;

function axesOf(places: readonly Record<string, AxisCategory>[], earlier: readonly Release[]): Axis[] {
  const before = earlier.flatMap(({ population }) => population.axes);
  const found = (name: string): AxisCategory[] => {
    const of = before.flatMap((axis) => (axis.name === name ? axis.categories : []));
    const all = new Set([...places.flatMap((at) => at[name] ?? []), ...of.flatMap((category) => category ?? [])]);
    return [...[...all].sort(), null];
  };
  return [
    { name: "year", categories: found("year").filter((year) => year !== null) },
    { name: "sex", categories: [...Sex.options] },
    { name: "level", categories: [...PositionLevel.options, null], ...CAREFUL },
    { name: "organisation", categories: [...ORGANISATION_KINDS, null], ...CAREFUL },
    { name: "roles", categories: found("roles") },
    { name: "tasks", categories: found("tasks") },
    { name: "funders", categories: found("funders") },
    { name: "first", categories: found("first") },
  ];
}

function tablesOf(axes: readonly Axis[]): ReleasedTable[] {
  const categories = (name: string) => axes.find((axis) => axis.name === name)?.categories ?? [];
  const having = (name: string, one: string) => categories(name).filter((category) => apart(category).includes(one));
  const namesIn = (name: string) => [...new Set(categories(name).flatMap(apart))].sort();
  const years = categories("year").flatMap((year) => year ?? []);
  const scopes = [null, ...namesIn("funders")];
  const of = (
    subject: ReleasedSubject,
    funder: string | null,
    one: string | null,
    by: readonly string[],
    where: TableOutline["where"] = {},
  ): ReleasedTable => ({
    subject,
    funder,
    of: one,
    outline: {
      code: [subject, funder ?? EVERYTHING, ...(one === null ? [] : [one])].join(" "),
      by: [...by],
      where: { ...where, ...(funder !== null && { funders: having("funders", funder) }) },
    },
  });
  const persons = (funder: string | null) =>
    years.flatMap((year) => {
      const first = having("first", funder ?? EVERYTHING);
      return first.length === 0 ? [] : of("persons", funder, year, ["sex"], { year: [year], first });
    });
  return [
    ...scopes.map((funder) => of("sex", funder, null, ["year", "sex"])),
    ...scopes.flatMap(persons),
    ...scopes.map((funder) => of("level", funder, null, ["level", "sex"])),
    ...scopes.map((funder) => of("organisation", funder, null, ["organisation", "sex"])),
    ...namesIn("roles").map((role) => of("role", null, role, ["sex"], { roles: having("roles", role) })),
    ...namesIn("tasks").map((task) => of("task", null, task, ["sex"], { tasks: having("tasks", task) })),
  ];
}
