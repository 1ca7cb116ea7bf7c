import * as z from "zod";
import type { EventSubject } from "./access.js";
import { PlainDate } from "./date.js";
import { GenderMarker } from "./gender-marker.js";
import { GivenAmount } from "./given-amount.js";
import { meaning } from "./meaning.js";
import { Currency } from "./money.js";
import { OrganisationId, type OrganisationRole } from "./organisation.js";
import { Publication } from "./publication.js";
import { BilingualLine, BilingualProse, Line } from "./text.js";
import { isUuid, uuid } from "./uuid.js";
import { endsNotBeforeItBegins } from "./validity.js";

/** The identifier of a grant. */
export const GrantId = uuid()
  .brand<"GrantId">()
  .meta(meaning("GrantId", "The identifier of a grant.", "Định danh của khoản tài trợ."));
export type GrantId = z.infer<typeof GrantId>;

/**
 * Whether a text is the identifier of a grant, in small letters.
 *
 * @example
 * isGrantId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isGrantId(text: string): text is GrantId {
  return isUuid(text);
}

/**
 * Stands in place of a grant that a reader is not told of. `nth` tells one such grant from another and says nothing more; it
 * stands in no version that is kept.
 */
export const WithheldGrant = z
  .strictObject({ is: z.literal("withheld"), nth: z.int().min(0).max(10_000) })
  .meta(meaning("WithheldGrant", "In place of a grant that is not told.", "Thay cho khoản tài trợ không nêu."));
export interface WithheldGrant extends z.infer<typeof WithheldGrant> {}

/** What an organisation does with money on its way, after the IATI code list OrganisationRole: 1, 2, 3 and 4 in this order. */
export const FundingRole = z
  .enum(["funding", "accountable", "extending", "implementing"])
  .meta(meaning("FundingRole", "What an organisation does with money on its way.", "Vai trò trong chuỗi tài trợ."));
export type FundingRole = z.infer<typeof FundingRole>;

/** The code of each role in IATI's list OrganisationRole. */
export const FUNDING_ROLE_CODES = {
  funding: "1",
  accountable: "2",
  extending: "3",
  implementing: "4",
} as const satisfies Record<FundingRole, string>;

/** One organisation that money passes. */
export const ChainLink = z
  .strictObject({
    organisation: OrganisationId,
    role: FundingRole,
    /** How much of it passes on to the next, where anybody says so; also that it is not known. */
    passesOn: GivenAmount.optional(),
  })
  .meta(meaning("ChainLink", "One organisation that money passes.", "Một mắt xích trong chuỗi tài trợ."));
export interface ChainLink extends z.infer<typeof ChainLink> {}

/** An identifier of an activity in IATI: in one piece, and with none of the signs that the standard rules out. */
export const ActivityIdentifier = z
  .string()
  .max(100)
  .regex(/^[^\s/&|?\p{Cc}\p{Cs}]+$/u, { error: "an identifier without spaces and without / & | ?" })
  .meta(
    meaning(
      "ActivityIdentifier",
      "The identifier of an activity, as IATI writes it.",
      "Mã định danh hoạt động theo IATI.",
    ),
  );
export type ActivityIdentifier = z.infer<typeof ActivityIdentifier>;

const fields = {
  title: BilingualLine,
  /** Whether it pays for a project that frames events, or for an event itself. The two are never added. */
  level: z.enum(["project", "event"]),
  /** From whoever gives it to whoever spends it. */
  chain: z.array(ChainLink).min(1).max(20),
  /** Of the agreement, as it is written there. */
  number: Line.optional(),
  /** The donor's own activity that it belongs to: what makes money traceable. */
  donorActivity: ActivityIdentifier.optional(),
  period: z
    .strictObject({ validFrom: PlainDate, validTo: PlainDate.optional() })
    .refine(endsNotBeforeItBegins, { path: ["validTo"], error: "the last day lies before the first" }),
  amount: GivenAmount,
  /** Whether it is money of the state budget or of the host's own. */
  domestic: z.boolean(),
  /** The currency that the donor is told in. */
  reporting: Currency,
  marker: GenderMarker,
  note: BilingualProse.optional(),
  /** Whether everybody may read of it, in the file of IATI, all but the note; absent is that nobody has said so. */
  publication: Publication.optional(),
} as const;

type ChainOnly = { readonly chain: readonly ChainLink[] };
/** Whether a chain begins with whoever gives the money. */
export const beginsWithWhoGives = ({ chain }: ChainOnly) => chain.length === 0 || chain[0]?.role === "funding";
/** Whether nobody stands in a chain twice in one role. */
export const namesNobodyTwice = ({ chain }: ChainOnly) =>
  new Set(chain.map(({ organisation, role }) => `${role} ${organisation}`)).size === chain.length;
const FIRST = { path: ["chain", 0, "role"], error: "the first one gives the money" };
const TWICE = { path: ["chain"], error: "an organisation has the same role twice" };

/** A grant as somebody enters it. */
export const NewGrant = z
  .strictObject(fields)
  .refine(beginsWithWhoGives, FIRST)
  .refine(namesNobodyTwice, TWICE)
  .meta(meaning("NewGrant", "A grant to save.", "Khoản tài trợ cần lưu."));
export interface NewGrant extends z.infer<typeof NewGrant> {}

/** An agreement by which money, or what stands for it, reaches events: who gives it, through whom, how much, and for how long. */
export const Grant = z
  .strictObject({ id: GrantId, revision: z.int().min(1), ...fields })
  .refine(beginsWithWhoGives, FIRST)
  .refine(namesNobodyTwice, TWICE)
  .meta(meaning("Grant", "An agreement by which money reaches events.", "Thỏa thuận tài trợ cho các sự kiện."));
export interface Grant extends z.infer<typeof Grant> {}

/**
 * Who gives the money of a grant: those who fund it, in the order of the chain.
 *
 * @example
 * donorsOf({ chain: [{ organisation: "gov-canada", role: "funding" }, { organisation: "un-women", role: "extending" }] }); // ["gov-canada"]
 */
export function donorsOf({ chain }: Pick<Grant, "chain">): OrganisationId[] {
  return chain.filter(({ role }) => role === "funding").map(({ organisation }) => organisation);
}

/** What a role in a chain is in an event: whoever passes money on or answers for it runs what it pays for. */
const AS_IN_EVENTS = {
  accountable: "lead",
  extending: "co-host",
  implementing: "implementer",
} as const satisfies Record<Exclude<FundingRole, "funding">, OrganisationRole>;

/**
 * What decides who may do what with a grant, in the terms of events: those who fund it are its funders, all others in the chain
 * run it. It is nobody else's.
 *
 * @example
 * subjectOfGrant(grant).funders; // ["gov-canada"]
 */
export function subjectOfGrant(grant: Pick<Grant, "chain">): EventSubject {
  const organisations = grant.chain.flatMap(({ organisation, role }) =>
    role === "funding" ? [] : [{ organisation, role: AS_IN_EVENTS[role] }],
  );
  return { publication: "draft", sensitivity: "open", organisations, funders: donorsOf(grant) };
}
