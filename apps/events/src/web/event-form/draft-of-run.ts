import type { BilingualLine, Course } from "@wps/model";
import { toBilingual } from "./draft/bilingual.ts";
import { toInvolvements } from "./draft/involvement.ts";
import { blankDraft, type EventDraft, type Prefill } from "./draft.ts";

/** The draft of a new run of a course: what it is called, of which kind it is, and whose. */
export function draftOfRun(prefill: Prefill, course: Course, number: number): EventDraft {
  const organisations = course.organisations.map((one) => ({ ...one, basis: "stated" as const }));
  return {
    ...blankDraft(prefill),
    kind: course.kind,
    run: { course: course.id, number },
    title: toBilingual(named(course.title, number)),
    organisations: toInvolvements(organisations),
  };
}

/** The title of a run, in the languages of its course. */
const named = ({ vi, en }: BilingualLine, number: number): BilingualLine => ({
  ...(vi !== undefined && { vi: `${vi} – Khóa ${number}` }),
  ...(en !== undefined && { en: `${en} – Run ${number}` }),
});
