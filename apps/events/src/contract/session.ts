import { createRoute, z } from "@hono/zod-openapi";
import { AccountId, AccountRole, EmailAddress, Line, meaning, OrganisationId, Password } from "@wps/model";
import { always, problems } from "./problems.ts";

/** Who is asking: somebody with an account, or the public. */
export const WhoAmI = z
  .discriminatedUnion("role", [
    z.strictObject({ role: z.literal("public") }),
    z.strictObject({
      role: AccountRole,
      account: AccountId,
      name: Line,
      email: EmailAddress,
      organisations: z.array(OrganisationId).readonly(),
    }),
  ])
  .meta(
    meaning(
      "WhoAmI",
      "Who is asking: an account, or the public.",
      "Người đang truy cập: một tài khoản hoặc công chúng.",
    ),
  );
export type WhoAmI = z.infer<typeof WhoAmI>;

/** What somebody signs in with. A password is taken as it comes: which rules it was made under does not matter here. */
export const Credentials = z
  .strictObject({ email: EmailAddress, password: z.string().normalize("NFC").min(1).max(128) })
  .meta(meaning("Credentials", "An address and its password.", "Địa chỉ thư điện tử và mật khẩu."));
export type Credentials = z.infer<typeof Credentials>;

/** The present password and the next one. */
export const PasswordChange = z
  .strictObject({ current: z.string().normalize("NFC").min(1).max(128), next: Password })
  .meta(meaning("PasswordChange", "The present password and the next one.", "Mật khẩu hiện tại và mật khẩu mới."));
export type PasswordChange = z.infer<typeof PasswordChange>;

const SetCookie = {
  "Set-Cookie": { description: "The session, for the browser to keep.", schema: { type: "string" as const } },
};

/** An answer that opens a session. */
export const signedIn = (description: string) => ({
  description,
  headers: SetCookie,
  content: { "application/json": { schema: WhoAmI } },
});

export const getMe = createRoute({
  operationId: "getMe",
  method: "get",
  path: "/api/session",
  tags: ["session"],
  summary: "Who is asking",
  responses: { ...always, 200: { description: "Who.", content: { "application/json": { schema: WhoAmI } } } },
});

export const signIn = createRoute({
  operationId: "signIn",
  method: "post",
  path: "/api/session",
  tags: ["session"],
  summary: "Sign in",
  request: { body: { required: true, content: { "application/json": { schema: Credentials } } } },
  responses: {
    ...always,
    200: signedIn("Who has signed in."),
    400: problems.malformed,
    401: problems.signInFailed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    429: problems.tooManyAttempts,
  },
});

export const signOut = createRoute({
  operationId: "signOut",
  method: "delete",
  path: "/api/session",
  tags: ["session"],
  summary: "Sign out",
  responses: { ...always, 204: { description: "The session is over.", headers: SetCookie } },
});

export const changePassword = createRoute({
  operationId: "changePassword",
  method: "put",
  path: "/api/session/password",
  tags: ["session"],
  summary: "Change one's own password",
  request: { body: { required: true, content: { "application/json": { schema: PasswordChange } } } },
  responses: {
    ...always,
    204: { description: "It is changed, and all other sessions are over.", headers: SetCookie },
    400: problems.malformed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.passwordWrong,
    429: problems.tooManyAttempts,
  },
});
