import { type Course, type EventKind, NewCourse, type OrganisationRole } from "@wps/model";
import { type BilingualDraft, NO_TEXT, readBilingual, toBilingualDraft } from "../bilingual-draft.ts";

/** A module as inputs hold it. */
export interface ModuleDraft {
  /** Once in the form. */
  readonly key: number;
  readonly id?: string | undefined;
  readonly title: BilingualDraft;
  readonly aim: BilingualDraft;
  /** Empty where it is not known. */
  readonly minutes: string;
}

/** An organisation of a course as inputs hold it. */
export interface HostDraft {
  readonly key: number;
  readonly organisation: string;
  readonly role: OrganisationRole;
}

/** A course as inputs hold it. */
export interface CourseDraft {
  readonly title: BilingualDraft;
  readonly kind: EventKind;
  readonly summary: BilingualDraft;
  readonly organisations: readonly HostDraft[];
  readonly modules: readonly ModuleDraft[];
}

/** A course to enter, which an organisation leads. */
export const blankCourse = (lead: string): CourseDraft => ({
  title: NO_TEXT,
  kind: "training",
  summary: NO_TEXT,
  organisations: [{ key: 0, organisation: lead, role: "lead" }],
  modules: [],
});

export const toCourseDraft = ({ title, kind, summary, organisations, modules }: NewCourse): CourseDraft => ({
  title: toBilingualDraft(title),
  kind,
  summary: toBilingualDraft(summary),
  organisations: organisations.map((one, key) => ({ key, ...one })),
  modules: modules.map(({ id, title, aim, minutes }, key) => ({
    key,
    id,
    title: toBilingualDraft(title),
    aim: toBilingualDraft(aim),
    minutes: minutes === undefined ? "" : String(minutes),
  })),
});

/** What somebody entered of a course, without what the app noted about it. */
export function enteredOfCourse({ id: _id, revision: _revision, ...entered }: Course): NewCourse {
  return entered;
}

export interface ReadCourse {
  /** The course that was meant, unless something is wrong with it. */
  readonly course?: NewCourse;
  /** The places where something is wrong, such as `modules.0.title`. */
  readonly wrong: ReadonlySet<string>;
}

/** The course that was meant, and what is wrong with it. */
export function readCourse({ title, kind, summary, organisations, modules }: CourseDraft): ReadCourse {
  const read = NewCourse.safeParse({
    title: readBilingual(title),
    kind,
    summary: readBilingual(summary),
    organisations: organisations.map(({ organisation, role }) => ({ organisation, role })),
    modules: modules.map((module) => ({
      id: module.id,
      title: readBilingual(module.title),
      aim: readBilingual(module.aim),
      minutes: toMinutes(module.minutes),
    })),
  });
  if (read.success) return { course: read.data, wrong: new Set() };
  return { wrong: new Set(read.error.issues.map(({ path }) => path.slice(0, isRow(path[0]) ? 3 : 1).join("."))) };
}

const isRow = (part: PropertyKey | undefined) => part === "organisations" || part === "modules";

/** Not a number where something else was written. */
function toMinutes(text: string): number | undefined {
  const written = text.trim();
  return written === "" ? undefined : /^\d{1,6}$/.test(written) ? Number(written) : Number.NaN;
}

/** A key that no row of a list has yet. */
const nextKey = (rows: readonly { readonly key: number }[]) => Math.max(-1, ...rows.map(({ key }) => key)) + 1;

export const withModule = (modules: readonly ModuleDraft[]): ModuleDraft[] => [
  ...modules,
  { key: nextKey(modules), title: NO_TEXT, aim: NO_TEXT, minutes: "" },
];

export const withHost = (hosts: readonly HostDraft[]): HostDraft[] => [
  ...hosts,
  { key: nextKey(hosts), organisation: "", role: hosts.length === 0 ? "lead" : "co-host" },
];

/** The modules with one of them before the one that it came after. */
export function withModuleUp(modules: readonly ModuleDraft[], at: number): ModuleDraft[] {
  const [before, module] = [modules[at - 1], modules[at]];
  if (before === undefined || module === undefined) return [...modules];
  return modules.with(at - 1, module).with(at, before);
}
