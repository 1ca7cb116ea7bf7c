import { NewCourse } from "@wps/model";
import { describe, expect, it } from "vitest";
import { COURSE } from "../../../test/courses.ts";
import {
  blankCourse,
  type CourseDraft,
  readCourse,
  toCourseDraft,
  withHost,
  withModule,
  withModuleUp,
} from "./course-draft.ts";

const draft = toCourseDraft(COURSE);
const [first, second] = draft.modules;
if (first === undefined || second === undefined) throw new Error("the course has two modules");
const wrongIn = (change: Partial<CourseDraft>) => [...readCourse({ ...draft, ...change }).wrong];

describe("the form of a course", () => {
  it("says what it was given, where nobody types anything", () => {
    expect(readCourse(draft)).toEqual({ course: COURSE, wrong: new Set() });
  });

  it("leaves out what nobody wrote; a length that is not known is none", () => {
    const module = { ...first, id: undefined, aim: { vi: " ", en: "" }, minutes: " " };
    expect(readCourse({ ...draft, summary: { vi: "", en: " " }, modules: [module] }).course).toEqual(
      NewCourse.parse({ ...COURSE, summary: undefined, modules: [{ title: COURSE.modules[0]?.title }] }),
    );
  });

  it("names each place where something is wrong", () => {
    expect(wrongIn({ title: { vi: "", en: "" } })).toEqual(["title"]);
    for (const minutes of ["4", "3,5", "ba giờ", "60001"]) {
      expect(wrongIn({ modules: [first, { ...second, minutes }] })).toEqual(["modules.1.minutes"]);
    }
    expect(wrongIn({ modules: [{ ...first, title: { vi: " ", en: "" } }] })).toEqual(["modules.0.title"]);
    expect(wrongIn({ organisations: [] })).toEqual(["organisations"]);
    const [host] = draft.organisations;
    if (host === undefined) throw new Error("the course is somebody's");
    expect(wrongIn({ organisations: [host, { ...host, key: 1 }] })).toEqual(["organisations.1"]);
    expect(wrongIn({ organisations: [{ ...host, organisation: "" }] })).toEqual(["organisations.0.organisation"]);
  });

  it("begins with the one organisation that enters it", () => {
    expect(blankCourse("vwu").organisations).toEqual([{ key: 0, organisation: "vwu", role: "lead" }]);
  });

  it("adds rows that can be told from those that are there", () => {
    const modules = withModule(withModule([second]));
    expect(new Set(modules.map(({ key }) => key)).size).toBe(3);
    expect(withHost(draft.organisations).map(({ role }) => role)).toEqual(["lead", "co-host"]);
    expect(withHost([])[0]?.role).toBe("lead");
  });

  it("teaches a module earlier", () => {
    expect(withModuleUp(draft.modules, 1)).toEqual([second, first]);
    expect(withModuleUp(draft.modules, 0)).toEqual([first, second]);
  });
});
