import { describe, expect, it } from "vitest";
import { can } from "./access.js";
import { NewCourse, subjectOfCourse } from "./course.js";
import { OrganisationId } from "./organisation.js";

const course = {
  title: { vi: "Kỹ năng hòa giải" },
  kind: "training",
  modules: [{ id: "5c2d9f60-9e0b-4f4e-8c3b-0d6a5b1e7a10", title: { vi: "Mở đầu" } }],
  organisations: [{ organisation: "vwu", role: "lead" }],
};
const complaint = (value: unknown) =>
  NewCourse.safeParse(value).error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("a course", () => {
  it("may have no syllabus yet, but is somebody's", () => {
    expect(NewCourse.safeParse({ ...course, modules: [] }).success).toBe(true);
    expect(complaint({ ...course, organisations: [] })).toEqual([["organisations", "name at least one organisation"]]);
  });

  it("names no module and no organisation in a role twice", () => {
    const [one] = course.modules;
    expect(complaint({ ...course, modules: [one, one] })?.[0]?.[0]).toBe("modules.1");
    const [vwu] = course.organisations;
    expect(complaint({ ...course, organisations: [vwu, vwu] })?.[0]?.[0]).toBe("organisations.1");
  });

  it("is read by those who take part and changed by those who run it", () => {
    const subject = subjectOfCourse({
      organisations: [
        { organisation: OrganisationId.parse("vwu"), role: "lead" },
        { organisation: OrganisationId.parse("un-women"), role: "partner" },
      ],
    });
    const organiser = (organisation: string) =>
      ({ role: "organiser", account: "a", organisations: [organisation] }) as never;
    expect(can(organiser("un-women"), "course:read", subject)).toBe(true);
    expect(can(organiser("un-women"), "course:edit", subject)).toBe(false);
    expect(can(organiser("vwu"), "course:edit", subject)).toBe(true);
    expect(can(organiser("mps"), "course:read", subject)).toBe(false);
    expect(can({ role: "public" }, "course:read", subject)).toBe(false);
  });
});
