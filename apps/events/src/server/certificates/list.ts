import {
  type AttendanceRegister,
  type Certificate,
  type Completion,
  type CompletionRule,
  completionIn,
  type FullName,
  marksIn,
  type Participation,
  type ParticipationId,
  takesSeat,
} from "@wps/model";

/** Somebody at an event: whether they completed the course, and what they were given for it: what is valid first. */
export interface CertificateRow {
  readonly participation: ParticipationId;
  readonly number: number;
  readonly name: FullName;
  readonly roles: Participation["roles"];
  readonly completion: Completion["status"];
  readonly certificates: Certificate[];
}

/** Who completed an event, and who was given what for it. */
export interface CertificateList {
  readonly register: "open" | "closed";
  readonly rule?: CompletionRule;
  readonly rows: CertificateRow[];
  readonly unreadable: number;
}

/** What a list is made of. */
export interface ListSource {
  readonly register: AttendanceRegister;
  readonly people: readonly Participation[];
  readonly certificates: readonly Certificate[];
  readonly unreadable: number;
}

/** Everybody who has a seat, or a certificate from when they had one. */
export function certificateList({ register, people, certificates, unreadable }: ListSource): CertificateList {
  const issued = new Map<ParticipationId, Certificate[]>();
  for (const one of certificates) issued.set(one.participation, [...(issued.get(one.participation) ?? []), one]);
  const markAt = marksIn(register);
  const rows = people
    .filter((one) => takesSeat(one) || issued.has(one.id))
    .map((one) => ({
      participation: one.id,
      number: one.number,
      name: one.name,
      roles: one.roles,
      completion: completionIn(register, markAt, one.id).status,
      certificates: issued.get(one.id) ?? [],
    }));
  const { rule, closedAt } = register;
  return { register: closedAt === undefined ? "open" : "closed", ...(rule && { rule }), rows, unreadable };
}

/** Whoever is given a certificate where nobody is named: participants who completed the course. */
export const isToBeCertified = ({ roles, completion }: CertificateRow): boolean =>
  completion === "met" && roles.includes("participant");
