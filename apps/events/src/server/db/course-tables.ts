import type { BilingualLine, BilingualProse, Course, CourseModule, CourseOrganisation } from "@wps/model";
import type { ColumnType, JSONColumnType } from "kysely";

/** Courses, who runs them, and every version that there was. */
export interface CourseTables {
  courses: {
    id: string;
    revision: number;
    title: JSONColumnType<BilingualLine>;
    kind: Course["kind"];
    summary: ColumnType<BilingualProse | null, string | null, string | null>;
    modules: JSONColumnType<CourseModule[]>;
  };
  course_organisations: {
    course_id: string;
    position: number;
    organisation_id: string;
    role: CourseOrganisation["role"];
  };
  course_revisions: {
    course_id: string;
    revision: number;
    value: JSONColumnType<Course | { removed: true }>;
    made_by: string | null;
    made_at: ColumnType<Date, string, string>;
  };
}
