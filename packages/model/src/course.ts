import * as z from "zod";
import type { EventSubject } from "./access.js";
import { once, reportTo } from "./coherence.js";
import { CourseId, ModuleId } from "./course-run.js";
import { EventKind } from "./event.js";
import { meaning } from "./meaning.js";
import { OrganisationId, OrganisationRole } from "./organisation.js";
import { BilingualLine, BilingualProse } from "./text.js";

const moduleFields = {
  title: BilingualLine,
  aim: BilingualProse.optional(),
  /** Of teaching, in minutes. */
  minutes: z.int().min(5).max(60_000).optional(),
} as const;

/** A part of a syllabus, and how long it takes where that is laid down. */
export const CourseModule = z
  .strictObject({ id: ModuleId, ...moduleFields })
  .meta(meaning("CourseModule", "A part of a syllabus.", "Một học phần của chương trình đào tạo."));
export interface CourseModule extends z.infer<typeof CourseModule> {}

/** A part of a syllabus as somebody enters it; a new one has no identifier yet. */
export const NewCourseModule = z
  .strictObject({ id: ModuleId.optional(), ...moduleFields })
  .meta(meaning("NewCourseModule", "A part of a syllabus to save.", "Học phần cần lưu."));
export interface NewCourseModule extends z.infer<typeof NewCourseModule> {}

/** An organisation and what it does for a course. */
export const CourseOrganisation = z
  .strictObject({ organisation: OrganisationId, role: OrganisationRole })
  .meta(
    meaning("CourseOrganisation", "An organisation and its role in a course.", "Tổ chức và vai trò trong khóa học."),
  );
export interface CourseOrganisation extends z.infer<typeof CourseOrganisation> {}

const fields = {
  title: BilingualLine,
  kind: EventKind,
  summary: BilingualProse.optional(),
  organisations: z.array(CourseOrganisation).min(1, { error: "name at least one organisation" }).max(60),
} as const;
/** As many parts as a syllabus may have. */
const MOST_MODULES = 60;

interface Parts {
  readonly modules: readonly NewCourseModule[];
  readonly organisations: readonly CourseOrganisation[];
}

/** What no single field of a course can check. Used by its schemas. */
export function checkCourse(checked: z.core.ParsePayload<Parts>): void {
  const issue = reportTo(checked);
  const { modules, organisations } = checked.value;
  once(modules, ({ id }) => id, ["modules"], "is the identifier of two modules", issue);
  once(organisations, (o) => `${o.organisation} ${o.role}`, ["organisations"], "is named twice in this role", issue);
}

/** A course as somebody enters it. */
export const NewCourse = z
  .strictObject({
    ...fields,
    /** The syllabus, in the order in which it is taught. */
    modules: z.array(NewCourseModule).max(MOST_MODULES),
  })
  .check(checkCourse)
  .meta(meaning("NewCourse", "A course to save.", "Khóa học cần lưu."));
export interface NewCourse extends z.infer<typeof NewCourse> {}

/**
 * What is taught again and again: a syllabus, and the organisations that run it. Each time it is held is a run, an event of its own.
 */
export const Course = z
  .strictObject({
    id: CourseId,
    revision: z.int().min(1),
    ...fields,
    /** The syllabus, in the order in which it is taught. */
    modules: z.array(CourseModule).max(MOST_MODULES),
  })
  .check(checkCourse)
  .meta(meaning("Course", "A syllabus that is taught in runs.", "Khóa học có chương trình, tổ chức theo nhiều đợt."));
export interface Course extends z.infer<typeof Course> {}

/**
 * What decides who may do what with a course, in the terms of events: its organisations, and nobody who pays.
 *
 * @example
 * subjectOfCourse({ organisations: [{ organisation: "vwu", role: "lead" }] }).funders; // []
 */
export function subjectOfCourse({ organisations }: Pick<Course, "organisations">): EventSubject {
  return { publication: "draft", sensitivity: "open", organisations, funders: [] };
}
