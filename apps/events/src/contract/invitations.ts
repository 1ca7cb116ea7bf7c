import { createRoute, z } from "@hono/zod-openapi";
import { Acceptance, Invitation, InvitationId, InvitationToken, meaning, NewInvitation } from "@wps/model";
import { always, problems } from "./problems.ts";
import { signedIn } from "./session.ts";

/** An invitation with its link, which is told this once. */
export const IssuedLink = z
  .strictObject({ invitation: Invitation, link: z.url() })
  .meta(
    meaning(
      "IssuedLink",
      "An invitation with its one-time link, which is told this once.",
      "Lời mời kèm liên kết dùng một lần, chỉ hiển thị lần này.",
    ),
  );
export type IssuedLink = z.infer<typeof IssuedLink>;

const InvitationPath = z.strictObject({ id: InvitationId });
const TokenPath = z.strictObject({ token: InvitationToken });

export const inviteAccount = createRoute({
  operationId: "inviteAccount",
  method: "post",
  path: "/api/invitations",
  tags: ["accounts"],
  summary: "Invite somebody to an account",
  request: { body: { required: true, content: { "application/json": { schema: NewInvitation } } } },
  responses: {
    ...always,
    201: { description: "The invitation and its link.", content: { "application/json": { schema: IssuedLink } } },
    400: problems.malformed,
    409: problems.exists,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const reissueInvitation = createRoute({
  operationId: "reissueInvitation",
  method: "post",
  path: "/api/invitations/{id}/link",
  tags: ["accounts"],
  summary: "Make another link for an invitation; the earlier one opens nothing any more",
  request: { params: InvitationPath },
  responses: {
    ...always,
    201: { description: "The invitation and its link.", content: { "application/json": { schema: IssuedLink } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const withdrawInvitation = createRoute({
  operationId: "withdrawInvitation",
  method: "delete",
  path: "/api/invitations/{id}",
  tags: ["accounts"],
  summary: "Withdraw an invitation",
  request: { params: InvitationPath },
  responses: {
    ...always,
    204: { description: "It is withdrawn." },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const openInvitation = createRoute({
  operationId: "openInvitation",
  method: "get",
  path: "/api/welcome/{token}",
  tags: ["accounts"],
  summary: "What a one-time link is good for",
  request: { params: TokenPath },
  responses: {
    ...always,
    200: { description: "The invitation.", content: { "application/json": { schema: Invitation } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const acceptInvitation = createRoute({
  operationId: "acceptInvitation",
  method: "post",
  path: "/api/welcome/{token}",
  tags: ["accounts"],
  summary: "Use a one-time link: open the account or choose the password, and sign in",
  request: {
    params: TokenPath,
    body: { required: true, content: { "application/json": { schema: Acceptance } } },
  },
  responses: {
    ...always,
    200: signedIn("Who has signed in."),
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.passwordGuessable,
  },
});
