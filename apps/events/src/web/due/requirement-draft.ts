import { type DueRule, type Requirement, RequirementsChange } from "@wps/model";

/** A day that an agreement names, as the inputs hold it. */
export interface DueDayDraft {
  readonly due: string;
  readonly start: string;
  readonly end: string;
}

/** A requirement as the inputs of its form hold it: what its rule does not ask for stays where it was typed. */
export interface RequirementDraft {
  readonly id: string;
  readonly kind: Requirement["kind"];
  readonly vi: string;
  readonly en: string;
  readonly rule: DueRule["is"];
  readonly every: Extract<DueRule, { is: "periodic" }>["every"];
  readonly yearBegins: string;
  readonly days: string;
  readonly dueDays: readonly DueDayDraft[];
  readonly submitted: Requirement["submitted"];
}

const NO_DAY: DueDayDraft = { due: "", start: "", end: "" };

/** A requirement to begin with. */
export const newRequirement = (id: string): RequirementDraft => ({
  id,
  kind: "progress-report",
  vi: "",
  en: "",
  rule: "periodic",
  every: "half-year",
  yearBegins: "1",
  days: "30",
  dueDays: [NO_DAY],
  submitted: [],
});

export function toDraft({ id, kind, title, due, submitted }: Requirement): RequirementDraft {
  const draft = { ...newRequirement(id), kind, vi: title?.vi ?? "", en: title?.en ?? "", rule: due.is, submitted };
  switch (due.is) {
    case "periodic":
      return { ...draft, every: due.every, yearBegins: `${due.yearBegins}`, days: `${due.days}` };
    case "after-end":
      return { ...draft, days: `${due.days}` };
    case "on-days":
      return {
        ...draft,
        dueDays: due.days.map(({ due: day, covers }) => ({
          due: day,
          start: covers?.start ?? "",
          end: covers?.end ?? "",
        })),
      };
  }
}

/** What is wrong with a requirement. */
export type Wrong = "title" | "days" | "dueDays";

/** What the drafts say, or what is wrong with each. */
export function readDrafts(drafts: readonly RequirementDraft[]): {
  readonly change?: RequirementsChange;
  readonly wrong: ReadonlyMap<number, Wrong>;
} {
  const read = RequirementsChange.safeParse({ requirements: drafts.map(toCandidate) });
  if (read.success) return { change: read.data, wrong: new Map() };
  const wrong = read.error.issues.flatMap(({ path }): [number, Wrong][] => {
    const [, at, field] = path;
    if (typeof at !== "number") return [];
    const ofRule = drafts[at]?.rule === "on-days" ? "dueDays" : "days";
    return [[at, field === "title" ? "title" : ofRule]];
  });
  return { wrong: new Map(wrong) };
}

function toCandidate(draft: RequirementDraft) {
  const { id, kind, submitted } = draft;
  const [vi, en] = [draft.vi.trim(), draft.en.trim()];
  const title = { ...(vi !== "" && { vi }), ...(en !== "" && { en }) };
  return { id, kind, ...((vi !== "" || en !== "") && { title }), due: ruleOf(draft), submitted };
}

const numberIn = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : text);

function ruleOf({ rule, every, yearBegins, days, dueDays }: RequirementDraft) {
  switch (rule) {
    case "periodic":
      return { is: rule, every, yearBegins: numberIn(yearBegins), days: numberIn(days) };
    case "after-end":
      return { is: rule, days: numberIn(days) };
    case "on-days":
      return {
        is: rule,
        days: dueDays.map(({ due, start, end }) => ({
          due,
          ...((start !== "" || end !== "") && { covers: { start, end } }),
        })),
      };
  }
}

/** A fresh identifier. What makes one in browsers is missing where a page is not served over https. */
export function freshId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
