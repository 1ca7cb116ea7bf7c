import * as z from "zod";
import { reportTo } from "./coherence.js";
import { meaning } from "./meaning.js";
import { OrganisationId } from "./organisation.js";
import { Line } from "./text.js";
import { uuid } from "./uuid.js";

/** The identifier of an account. */
export const AccountId = uuid()
  .brand<"AccountId">()
  .meta(meaning("AccountId", "The identifier of an account.", "Định danh của tài khoản."));
export type AccountId = z.infer<typeof AccountId>;

/** What an account is there for. */
export const AccountRole = z
  .enum(["admin", "organiser", "verifier", "donor", "data-protection-officer"])
  .meta(meaning("AccountRole", "What an account is there for.", "Vai trò của tài khoản."));
export type AccountRole = z.infer<typeof AccountRole>;

const EMAIL = /^[a-z0-9_'+-]+(?:\.[a-z0-9_'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const LONGEST_EMAIL = 254;

/** An e-mail address in small letters: two spellings that differ in case alone are one address. */
export const EmailAddress = z
  .email({ pattern: EMAIL })
  .max(LONGEST_EMAIL)
  .toLowerCase()
  .meta(meaning("EmailAddress", "An e-mail address in small letters.", "Địa chỉ thư điện tử, viết bằng chữ thường."));
export type EmailAddress = z.infer<typeof EmailAddress>;

/**
 * The e-mail address that somebody means.
 *
 * @returns undefined where it is none
 * @example
 * toEmailAddress(" Lan@Example.org "); // "lan@example.org"
 * toEmailAddress("lan@localhost"); // undefined
 */
export function toEmailAddress(text: string): EmailAddress | undefined {
  const address = text.trim().toLowerCase();
  return EMAIL.test(address) && address.length <= LONGEST_EMAIL ? address : undefined;
}

const ROLES_WITH_SCOPE: ReadonlySet<AccountRole> = new Set(["organiser", "donor"]);

/**
 * Whether a role is held for certain organisations: then an account names at least one, and otherwise none.
 *
 * @example
 * hasScope("organiser"); // true
 */
export function hasScope(role: AccountRole): boolean {
  return ROLES_WITH_SCOPE.has(role);
}

/** A role, and the organisations it is held for. */
export const scope = { role: AccountRole, organisations: z.array(OrganisationId).max(100).readonly() } as const;

interface Scope {
  readonly role: AccountRole;
  readonly organisations: readonly OrganisationId[];
}

/** The organisations fit the role. Used by the schemas of what has a role. */
export function checkRole(checked: z.core.ParsePayload<Scope>): void {
  const { role, organisations } = checked.value;
  const fault =
    new Set(organisations).size < organisations.length
      ? "an organisation is named twice"
      : hasScope(role) === organisations.length > 0
        ? undefined
        : hasScope(role)
          ? `an account of the role ${role} needs at least one organisation`
          : `an account of the role ${role} is not bound to organisations`;
  if (fault !== undefined) reportTo(checked)(["organisations"], fault);
}

/** Somebody who may sign in, or could until the account was closed. Its `revision` grows by one with every change. */
export const Account = z
  .strictObject({
    id: AccountId,
    revision: z.int().min(1),
    name: Line,
    email: EmailAddress,
    ...scope,
    closed: z.boolean(),
  })
  .check(checkRole)
  .meta(
    meaning(
      "Account",
      "Somebody who may sign in, with the role and the organisations it is held for.",
      "Người được phép đăng nhập, cùng vai trò và các tổ chức mà người đó đại diện.",
    ),
  );
export interface Account extends z.infer<typeof Account> {}

/** What an administrator decides about an account. */
export const AccountChange = z
  .strictObject({ ...scope, closed: z.boolean() })
  .check(checkRole)
  .meta(
    meaning(
      "AccountChange",
      "The role, the organisations and the state that an account is to have.",
      "Vai trò, tổ chức và trạng thái mới của tài khoản.",
    ),
  );
export interface AccountChange extends z.infer<typeof AccountChange> {}
