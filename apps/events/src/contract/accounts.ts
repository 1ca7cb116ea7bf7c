import { createRoute, z } from "@hono/zod-openapi";
import { Account, AccountChange, AccountId, Invitation, meaning } from "@wps/model";
import { IssuedLink } from "./invitations.ts";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** Everybody with an account, and everybody who was invited to one. */
export const AccountList = z
  .strictObject({ accounts: z.array(Account), invitations: z.array(Invitation) })
  .meta(
    meaning(
      "AccountList",
      "All accounts by name, and the invitations that are open.",
      "Tất cả tài khoản, xếp theo tên, và các lời mời đang mở.",
    ),
  );
export type AccountList = z.infer<typeof AccountList>;

const AccountPath = z.strictObject({ id: AccountId });
const IfMatch = ifMatch("the revision of the account");
const ETag = revisionTag("account");

export const listAccounts = createRoute({
  operationId: "listAccounts",
  method: "get",
  path: "/api/accounts",
  tags: ["accounts"],
  summary: "List accounts and open invitations",
  responses: {
    ...always,
    200: {
      description: "The accounts and invitations.",
      content: { "application/json": { schema: AccountList } },
    },
  },
});

export const changeAccount = createRoute({
  operationId: "changeAccount",
  method: "put",
  path: "/api/accounts/{id}",
  tags: ["accounts"],
  summary: "Change the role, the organisations or the state of an account",
  request: {
    params: AccountPath,
    headers: IfMatch,
    body: { required: true, content: { "application/json": { schema: AccountChange } } },
  },
  responses: {
    ...always,
    200: {
      description: "The account as it is now.",
      headers: ETag,
      content: { "application/json": { schema: Account } },
    },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.lastAdmin,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const offerNewPassword = createRoute({
  operationId: "offerNewPassword",
  method: "post",
  path: "/api/accounts/{id}/password-link",
  tags: ["accounts"],
  summary: "Make a one-time link under which somebody chooses a new password",
  request: { params: AccountPath },
  responses: {
    ...always,
    201: { description: "The link.", content: { "application/json": { schema: IssuedLink } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});
