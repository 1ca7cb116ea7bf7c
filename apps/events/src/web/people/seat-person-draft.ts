import {
  type GovernmentLevel,
  type NewNominee,
  NewNominee as NomineeSchema,
  type ProvinceRef,
  type Sex,
  toEmailAddress,
  toLine,
  toPhoneNumber,
  writtenName,
} from "@wps/model";
import { toFullName } from "@wps/model/people";

/** Somebody as the inputs of a form hold them. */
export interface SeatPersonDraft {
  readonly name: string;
  readonly sex: Sex | "";
  readonly organisation: string;
  readonly unit: string;
  readonly function: string;
  readonly governmentLevel: GovernmentLevel | "";
  readonly province: ProvinceRef | undefined;
  readonly email: string;
  readonly phone: string;
}

export const NOBODY_YET: SeatPersonDraft = {
  name: "",
  sex: "",
  organisation: "",
  unit: "",
  function: "",
  governmentLevel: "",
  province: undefined,
  email: "",
  phone: "",
};

/** A field in which something is wrong or missing. */
export type SeatPersonField = "name" | "sex" | "email" | "phone" | "contact";

/** Somebody who was named already, to be put right; how they are reached is told to nobody here. */
export const draftOf = ({
  name,
  profile,
}: Pick<NewNominee, "profile"> & Pick<NewNominee["person"], "name">): SeatPersonDraft => ({
  ...NOBODY_YET,
  name: writtenName(name),
  sex: profile.sex,
  organisation: profile.organisation ?? "",
  unit: profile.unit ?? "",
  function: profile.function ?? "",
  governmentLevel: profile.governmentLevel ?? "",
  province: profile.province,
});

/** What a draft says, or which of its fields do not. */
export type SeatPersonRead =
  | { readonly wrong: readonly []; readonly person: NewNominee }
  | { readonly wrong: readonly SeatPersonField[]; readonly person?: undefined };

/**
 * Reads a draft.
 *
 * @param isReachable whether there has to be a way to reach them
 */
export function readSeatPerson(draft: SeatPersonDraft, { isReachable }: { isReachable: boolean }): SeatPersonRead {
  const name = toFullName(draft.name);
  const email = draft.email.trim() === "" ? undefined : toEmailAddress(draft.email);
  const phone = draft.phone.trim() === "" ? undefined : toPhoneNumber(draft.phone);
  const isWrong: Record<SeatPersonField, boolean> = {
    name: name === undefined,
    sex: draft.sex === "",
    email: draft.email.trim() !== "" && email === undefined,
    phone: draft.phone.trim() !== "" && phone === undefined,
    contact: isReachable && draft.email.trim() === "" && draft.phone.trim() === "",
  };
  const fields = ["name", "sex", "email", "phone", "contact"] as const;
  const wrong = fields.filter((field) => isWrong[field]);
  const read = NomineeSchema.safeParse({
    person: { name, ...(email || phone ? { contact: { email, phone } } : {}) },
    profile: {
      sex: draft.sex,
      organisation: draft.organisation || undefined,
      unit: toLine(draft.unit),
      function: toLine(draft.function),
      governmentLevel: draft.governmentLevel || undefined,
      province: draft.province,
    },
  });
  return read.success && wrong.length === 0 ? { wrong: [], person: read.data } : { wrong };
}
