import { BirthYear, EmailAddress, toPhoneNumber } from "@wps/model";
import type { InputIssue } from "../../contract/problems.ts";
import type { PersonDraft } from "./draft.ts";

/** What can be wrong with what was typed of somebody. */
export type IssueText =
  | "nameNeeded"
  | "sexNeeded"
  | "birthYearWrong"
  | "emailWrong"
  | "phoneWrong"
  | "rolesNeeded"
  | "organisationGone"
  | "provinceGone"
  | "notUnderstood";

/** One thing to put right, and the input where. */
export interface FormIssue {
  readonly field: keyof PersonDraft;
  readonly text: IssueText;
}

/** What is to be put right before a draft can be saved, in the order of the form. */
export function issuesOf({ name, sex, birthYear, email, phone, roles }: PersonDraft): readonly FormIssue[] {
  const isYear = birthYear.trim() === "" || BirthYear.safeParse(Number(birthYear)).success;
  const isAddress = email.trim() === "" || EmailAddress.safeParse(email.trim()).success;
  const isNumber = phone.trim() === "" || toPhoneNumber(phone) !== undefined;
  const wrong: readonly (FormIssue | false)[] = [
    name.given.trim() === "" && { field: "name", text: "nameNeeded" },
    sex === "" && { field: "sex", text: "sexNeeded" },
    !isYear && { field: "birthYear", text: "birthYearWrong" },
    !isAddress && { field: "email", text: "emailWrong" },
    !isNumber && { field: "phone", text: "phoneWrong" },
    roles.length === 0 && { field: "roles", text: "rolesNeeded" },
  ];
  return wrong.filter((issue) => issue !== false);
}

const FIELDS: ReadonlySet<string> = new Set<keyof PersonDraft>([
  "name",
  "sex",
  "organisation",
  "unit",
  "function",
  "positionLevel",
  "governmentLevel",
  "province",
  "birthYear",
  "ageGroup",
  "email",
  "phone",
  "roles",
  "mode",
  "status",
  "entry",
]);

const isField = (step: unknown): step is keyof PersonDraft => typeof step === "string" && FIELDS.has(step);

/** What the server did not understand, at the input that it was sent from. */
export function refusedIssues(issues: readonly InputIssue[]): readonly FormIssue[] {
  return issues.map(({ path }) => ({ field: path.find(isField) ?? "name", text: "notUnderstood" }));
}
