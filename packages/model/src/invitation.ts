import * as z from "zod";
import { AccountId, checkRole, EmailAddress, scope } from "./account.js";
import { meaning } from "./meaning.js";
import { Password } from "./password.js";
import { Line } from "./text.js";
import { uuid } from "./uuid.js";

/** The identifier of an invitation; not the secret that its link holds. */
export const InvitationId = uuid()
  .brand<"InvitationId">()
  .meta(meaning("InvitationId", "The identifier of an invitation.", "Định danh của lời mời."));
export type InvitationId = z.infer<typeof InvitationId>;

/** The secret of a one-time link: 32 random bytes in base64url. Whoever holds it may accept the invitation. */
export const InvitationToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, { error: "the last part of a one-time link" })
  .brand<"InvitationToken">()
  .meta(meaning("InvitationToken", "The secret of a one-time link.", "Mã bí mật của liên kết dùng một lần."));
export type InvitationToken = z.infer<typeof InvitationToken>;

/** Whom an administrator invites, and as what. */
export const NewInvitation = z
  .strictObject({ name: Line, email: EmailAddress, ...scope })
  .check(checkRole)
  .meta(
    meaning(
      "NewInvitation",
      "Whom an administrator invites, with the role and its organisations.",
      "Người được quản trị viên mời, cùng vai trò và tổ chức.",
    ),
  );
export interface NewInvitation extends z.infer<typeof NewInvitation> {}

const issued = { id: InvitationId, expiresAt: z.iso.datetime() } as const;

/**
 * What a one-time link is good for: the first account, which administers the others; an account of somebody invited; or
 * a new password for an account that there is.
 */
export const Invitation = z
  .discriminatedUnion("purpose", [
    z.strictObject({ purpose: z.literal("first-admin"), ...issued }),
    z
      .strictObject({ purpose: z.literal("join"), ...issued, name: Line, email: EmailAddress, ...scope })
      .check(checkRole),
    z.strictObject({
      purpose: z.literal("new-password"),
      ...issued,
      account: AccountId,
      name: Line,
      email: EmailAddress,
    }),
  ])
  .meta(meaning("Invitation", "What a one-time link is good for.", "Mục đích của liên kết dùng một lần."));
export type Invitation = z.infer<typeof Invitation>;

/** What somebody says who accepts an invitation: all that the account still lacks. */
export const Acceptance = z
  .discriminatedUnion("purpose", [
    z.strictObject({ purpose: z.literal("first-admin"), name: Line, email: EmailAddress, password: Password }),
    z.strictObject({ purpose: z.literal("join"), name: Line, password: Password }),
    z.strictObject({ purpose: z.literal("new-password"), password: Password }),
  ])
  .meta(
    meaning(
      "Acceptance",
      "What somebody says who accepts an invitation.",
      "Thông tin do người nhận lời mời cung cấp khi chấp nhận.",
    ),
  );
export type Acceptance = z.infer<typeof Acceptance>;
