import * as z from "zod";
import { meaning } from "./meaning.js";
import { OrganisationId } from "./organisation.js";

/** What an organisation is called in registers of aid: who registered it, a hyphen, and its number there, such as `XM-DAC-41146`. */
export const OrganisationIdentifier = z
  .string()
  .max(100)
  .regex(/^[A-Z]{2}-[^\s/&|?\p{Cc}\p{Cs}]+$/u, { error: "an identifier such as XM-DAC-41146, without / & | ?" })
  .meta(
    meaning(
      "OrganisationIdentifier",
      "What an organisation is called in registers of aid.",
      "Mã định danh của tổ chức trong các hệ thống đăng ký viện trợ.",
    ),
  );
export type OrganisationIdentifier = z.infer<typeof OrganisationIdentifier>;

/** A code of the list CRSChannelCode of the OECD, such as `41146`. */
export const ChannelCode = z
  .string()
  .regex(/^\d{5}$/, { error: "five digits, such as 41146" })
  .meta(meaning("ChannelCode", "A code of the list CRSChannelCode.", "Mã kênh viện trợ theo danh mục CRS."));
export type ChannelCode = z.infer<typeof ChannelCode>;

/** What registers of aid call an organisation. */
export const AidEntry = z
  .strictObject({
    organisation: OrganisationId,
    identifier: OrganisationIdentifier.optional(),
    channel: ChannelCode.optional(),
  })
  .meta(meaning("AidEntry", "What registers of aid call an organisation.", "Tổ chức trong hệ thống viện trợ."));
export interface AidEntry extends z.infer<typeof AidEntry> {}

/** Who publishes, and under which of the entries. */
interface Publishing {
  readonly publisher?: { readonly organisation: OrganisationId } | undefined;
  readonly entries: readonly AidEntry[];
}
/** Whether no organisation and no identifier stands there twice. */
export const areDifferentEntries = (entries: readonly AidEntry[]) => {
  const identifiers = entries.flatMap(({ identifier }) => identifier ?? []);
  return (
    new Set(entries.map(({ organisation }) => organisation)).size === entries.length &&
    new Set(identifiers).size === identifiers.length
  );
};
/** Whether whoever publishes has an identifier to publish under. */
export const publishesUnderIdentifier = ({ publisher, entries }: Publishing) =>
  publisher === undefined ||
  entries.some(({ organisation, identifier }) => organisation === publisher.organisation && identifier !== undefined);

const fields = {
  /** Absent where nobody publishes. */
  publisher: z
    .strictObject({
      organisation: OrganisationId,
      /** Whether donors or agencies answer for the activities and may report them too. */
      isSecondary: z.boolean(),
    })
    .optional(),
  entries: z
    .array(AidEntry)
    .max(2_000)
    .refine(areDifferentEntries, { error: "an organisation or an identifier twice" }),
} as const;
const NAMELESS = { path: ["publisher"], error: "whoever publishes needs an identifier" };

/** Who publishes the events as activities of aid, and what organisations are called there, as somebody enters it. */
export const AidPublishingChange = z
  .strictObject(fields)
  .refine(publishesUnderIdentifier, NAMELESS)
  .meta(
    meaning(
      "AidPublishingChange",
      "Who publishes the events as activities of aid.",
      "Thông tin công bố sự kiện theo chuẩn viện trợ cần lưu.",
    ),
  );
export interface AidPublishingChange extends z.infer<typeof AidPublishingChange> {}

/** The same as it is kept. Where nobody has entered anything the revision is 0. */
export const AidPublishing = z
  .strictObject({ revision: z.int().min(0), ...fields })
  .refine(publishesUnderIdentifier, NAMELESS)
  .meta(
    meaning(
      "AidPublishing",
      "Who publishes the events as activities of aid, as kept.",
      "Thông tin công bố sự kiện theo chuẩn viện trợ đã lưu.",
    ),
  );
export interface AidPublishing extends z.infer<typeof AidPublishing> {}
