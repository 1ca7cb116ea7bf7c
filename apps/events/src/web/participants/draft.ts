import {
  type AgeGroup,
  type AttendanceMode,
  ageGroupOn,
  BirthYear,
  type GovernmentLevel,
  type Participation,
  type ParticipationEntry,
  type ParticipationRole,
  type ParticipationStatus,
  type PlainDate,
  type PositionLevel,
  type ProvinceRef,
  type Sex,
  toPhoneNumber,
} from "@wps/model";
import { fromNameDraft, type NameDraft, NO_NAME, toNameDraft } from "./name-draft.ts";

/** Somebody on a list as inputs hold them: an empty text where nothing was written or chosen. */
export interface PersonDraft {
  readonly name: NameDraft;
  readonly sex: Sex | "";
  readonly organisation: string;
  readonly unit: string;
  readonly function: string;
  readonly positionLevel: PositionLevel | "";
  readonly governmentLevel: GovernmentLevel | "";
  readonly province: ProvinceRef | undefined;
  readonly birthYear: string;
  readonly ageGroup: AgeGroup | "";
  readonly email: string;
  readonly phone: string;
  readonly roles: readonly ParticipationRole[];
  readonly mode: AttendanceMode | "";
  readonly status: ParticipationStatus;
  readonly entry: ParticipationEntry;
}

export type Change = (changes: Partial<PersonDraft>) => void;

/** Whom most lists are of; nothing that tells one person from another is chosen beforehand. */
export const NOBODY: PersonDraft = {
  name: NO_NAME,
  sex: "",
  organisation: "",
  unit: "",
  function: "",
  positionLevel: "",
  governmentLevel: "",
  province: undefined,
  birthYear: "",
  ageGroup: "",
  email: "",
  phone: "",
  roles: ["participant"],
  mode: "",
  status: "confirmed",
  entry: "added",
};

/** The next of a list: what is chosen for the list stays, and the workplace too where somebody types office by office. */
export function nextAfter(draft: PersonDraft, keepsWorkplace: boolean): PersonDraft {
  const { roles, mode, status, entry, organisation, unit, governmentLevel, province } = draft;
  const workplace = keepsWorkplace ? { organisation, unit, governmentLevel, province } : {};
  return { ...NOBODY, roles, mode, status, entry, ...workplace };
}

/** What a year of birth changes: the age group that it gives is offered, and may be corrected. */
export function bornIn(birthYear: string, day: PlainDate): Partial<PersonDraft> {
  const year = BirthYear.safeParse(Number(birthYear));
  const ageGroup = year.success ? ageGroupOn(year.data, day) : undefined;
  return { birthYear, ...(ageGroup && { ageGroup }) };
}

export function toDraft(kept: Participation): PersonDraft {
  const { name, profile, birthYear, contact, roles, mode = "", status, entry } = kept;
  const { email = "", phone = "" } = contact.status === "known" ? contact.contact : {};
  return {
    ...NOBODY,
    name: toNameDraft(name),
    ...profile,
    province: profile.province,
    birthYear: birthYear === undefined ? "" : `${birthYear}`,
    email,
    phone,
    roles,
    mode,
    status,
    entry,
  };
}

/** What the list is to say of somebody, for the model to judge. What is empty is left out: it is not known. */
export function fromDraft(draft: PersonDraft) {
  const { name, sex, organisation, positionLevel, governmentLevel, province, ageGroup, roles, mode, status } = draft;
  const [unit, work, email, birthYear] = [draft.unit, draft.function, draft.email, draft.birthYear].map((text) =>
    text.trim(),
  );
  const phone = toPhoneNumber(draft.phone) ?? draft.phone.trim();
  const contact = { ...(email && { email }), ...(phone && { phone }) };
  return {
    person: {
      name: fromNameDraft(name),
      ...(birthYear && { birthYear: Number(birthYear) }),
      ...(Object.keys(contact).length > 0 && { contact }),
    },
    profile: {
      sex,
      ...(organisation && { organisation }),
      ...(unit && { unit }),
      ...(work && { function: work }),
      ...(positionLevel && { positionLevel }),
      ...(governmentLevel && { governmentLevel }),
      ...(province && { province }),
      ...(ageGroup && { ageGroup }),
    },
    roles,
    ...(mode && { mode }),
    status,
  };
}
