import {
  type Currency,
  type FundingRole,
  type GenderMarker,
  type Grant,
  isOrganisationId,
  NewGrant,
  type PlainDate,
} from "@wps/model";
import { type BilingualDraft, NO_TEXT, readBilingual, toBilingualDraft } from "../bilingual-draft.ts";
import { type GivenAmountDraft, NO_AMOUNT, readAmount, toAmountDraft } from "../given-amount-draft.ts";

/** One organisation in the chain; without an organisation while none is chosen. */
export interface LinkDraft {
  readonly key: number;
  readonly organisation: string;
  readonly role: FundingRole;
  readonly passesOn: GivenAmountDraft;
}

/** A grant as the inputs of its form hold it. */
export interface GrantDraft {
  readonly title: BilingualDraft;
  readonly level: Grant["level"];
  readonly chain: readonly LinkDraft[];
  readonly number: string;
  readonly donorActivity: string;
  readonly validFrom: PlainDate | undefined;
  readonly validTo: PlainDate | undefined;
  readonly amount: GivenAmountDraft;
  readonly domestic: boolean;
  readonly reporting: Currency;
  readonly marker: GenderMarker;
  readonly note: BilingualDraft;
  readonly isPublished: boolean;
}

const LINK = { organisation: "", passesOn: NO_AMOUNT } as const;

/** A grant to begin with: somebody gives it, and somebody spends it. */
const NEW_GRANT: GrantDraft = {
  title: NO_TEXT,
  level: "project",
  chain: [
    { ...LINK, key: 0, role: "funding" },
    { ...LINK, key: 1, role: "implementing" },
  ],
  number: "",
  donorActivity: "",
  validFrom: undefined,
  validTo: undefined,
  amount: { ...NO_AMOUNT, status: "known" },
  domestic: false,
  reporting: "VND",
  marker: "not-screened",
  note: NO_TEXT,
  isPublished: false,
};

export function toGrantDraft(grant: NewGrant | undefined): GrantDraft {
  if (grant === undefined) return NEW_GRANT;
  const { title, level, chain, number = "", donorActivity = "", period, domestic, reporting, marker } = grant;
  return {
    ...{ level, number, donorActivity, domestic, reporting, marker },
    title: toBilingualDraft(title),
    chain: chain.map(({ organisation, role, passesOn }, key) => ({
      ...{ key, organisation, role },
      passesOn: toAmountDraft(passesOn),
    })),
    validFrom: period.validFrom,
    validTo: period.validTo,
    amount: toAmountDraft(grant.amount),
    note: toBilingualDraft(grant.note),
    isPublished: grant.publication === "published",
  };
}

/** A chain with one more link at its end. */
export const withLink = (chain: readonly LinkDraft[]): LinkDraft[] => [
  ...chain,
  { ...LINK, key: Math.max(-1, ...chain.map(({ key }) => key)) + 1, role: "implementing" },
];

/** A chain in which a link has changed places with the one before it. */
export const withLinkUp = (chain: readonly LinkDraft[], at: number): LinkDraft[] =>
  chain.map((link, index) => (index === at ? chain[at - 1] : index === at - 1 ? chain[at] : link) ?? link);

/** What a draft says; or where it says nothing that can be kept: the names of fields, such as `period`, `chain` or `chain.1`. */
export function readGrant(draft: GrantDraft): { readonly grant?: NewGrant; readonly wrong: ReadonlySet<string> } {
  const read = NewGrant.safeParse(candidateOf(draft));
  if (read.success) return { grant: read.data, wrong: new Set() };
  const places = read.error.issues.map(({ path: [field, at, part] }) =>
    field === "chain" && typeof at === "number" ? `chain.${at}.${String(part)}` : String(field),
  );
  return { wrong: new Set(places) };
}

/** What cannot be read stands as null, which no schema takes. */
function candidateOf({ chain, validFrom, validTo, ...draft }: GrantDraft) {
  const { level, domestic, reporting, marker } = draft;
  const [number, donorActivity, note] = [draft.number.trim(), draft.donorActivity.trim(), readBilingual(draft.note)];
  return {
    ...{ level, domestic, reporting, marker },
    title: readBilingual(draft.title),
    chain: chain.map(({ organisation, role, passesOn }) => {
      const passed = amountIn(passesOn);
      return {
        organisation: isOrganisationId(organisation) ? organisation : null,
        role,
        ...(passed !== undefined && { passesOn: passed }),
      };
    }),
    ...(number !== "" && { number }),
    ...(donorActivity !== "" && { donorActivity }),
    period: { validFrom, ...(validTo !== undefined && { validTo }) },
    amount: amountIn(draft.amount) ?? null,
    ...(note && { note }),
    ...(draft.isPublished && { publication: "published" }),
  };
}

function amountIn(draft: GivenAmountDraft) {
  const amount = readAmount(draft);
  return amount === "wrong" ? null : amount;
}
