import * as z from "zod";
import { AgencyCode } from "./agency.js";
import { code, isCode } from "./code.js";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";
import { endsNotBeforeItBegins } from "./validity.js";

/** A short stable code, such as `mps` or `un-women`. */
export const OrganisationId = code()
  .brand<"OrganisationId">()
  .meta(meaning("OrganisationId", "The stable code of an organisation.", "Mã cố định của tổ chức."));
export type OrganisationId = z.infer<typeof OrganisationId>;

/**
 * Whether a text is written like the code of an organisation.
 *
 * @example
 * isOrganisationId("un-women"); // true
 */
export function isOrganisationId(text: string): text is OrganisationId {
  return isCode(text);
}

/** The kind of organisation, after the IATI OrganisationType code list. */
export const OrganisationType = z
  .enum([
    "government",
    "local-government",
    "other-public-sector",
    "international-ngo",
    "national-ngo",
    "multilateral",
    "foundation",
    "private-sector",
    "academic",
    "other",
  ])
  .meta(meaning("OrganisationType", "The kind of organisation, after IATI.", "Loại tổ chức, theo danh mục của IATI."));
export type OrganisationType = z.infer<typeof OrganisationType>;

/** An organisation under the name it bears between `validFrom` and `validTo`; an absent bound is open or not known. */
export const Organisation = z
  .strictObject({
    id: OrganisationId,
    name: BilingualLine,
    shortName: BilingualLine.optional(),
    type: OrganisationType,
    partOf: OrganisationId.optional(),
    validFrom: PlainDate.optional(),
    validTo: PlainDate.optional(),
    /** The agency of the catalogue that it is: there stand its names, its functions and who took them over. */
    agency: AgencyCode.optional(),
  })
  .refine(endsNotBeforeItBegins, {
    path: ["validTo"],
    error: "the last day lies before the first",
  })
  .meta(
    meaning(
      "Organisation",
      "An agency, donor or partner under the name of its time.",
      "Cơ quan, nhà tài trợ hoặc đối tác dưới tên gọi đương thời.",
    ),
  );
export interface Organisation extends z.infer<typeof Organisation> {}

/** An organisation as somebody enters it; its code is given on saving. */
export const NewOrganisation = z
  .strictObject({
    name: BilingualLine,
    shortName: BilingualLine.optional(),
    type: OrganisationType,
  })
  .meta(meaning("NewOrganisation", "An organisation to add.", "Tổ chức cần thêm."));
export interface NewOrganisation extends z.infer<typeof NewOrganisation> {}

/** What an organisation does in an event. Who pays is a funding link, not a role. */
export const OrganisationRole = z
  .enum(["lead", "co-host", "partner", "venue", "implementer"])
  .meta(meaning("OrganisationRole", "The role of an organisation in an event.", "Vai trò của tổ chức trong sự kiện."));
export type OrganisationRole = z.infer<typeof OrganisationRole>;

/** An organisation's part in an event. */
export const Involvement = z
  .strictObject({
    organisation: OrganisationId,
    role: OrganisationRole,
    basis: Basis,
    note: BilingualLine.optional(),
    sources: SourceKeys.optional(),
  })
  .meta(meaning("Involvement", "An organisation and its role in an event.", "Tổ chức và vai trò trong sự kiện."));
export interface Involvement extends z.infer<typeof Involvement> {}
