import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Account } from "@wps/model";
import { changePassword, getMe, signIn, signOut, type WhoAmI } from "../../contract/session.ts";
import type { AppEnv } from "./actor.ts";
import { clientOf } from "./client-address.ts";
import { setCookies } from "./cookies.ts";
import type { SessionService } from "./service.ts";

/** What an account is told about itself. */
export const whoIs = ({ id, role, name, email, organisations }: Account): WhoAmI => ({
  role,
  account: id,
  name,
  email,
  organisations,
});

export function sessionRoutes(
  app: OpenAPIHono<AppEnv>,
  sessions: SessionService,
  trustedProxy: string | undefined,
): void {
  app.openapi(getMe, async (c) => {
    const { account, cookies } = await sessions.me(c.req.raw.headers);
    setCookies(c, cookies);
    return c.json(account === undefined ? { role: "public" as const } : whoIs(account), 200);
  });

  app.openapi(signIn, async (c) => {
    const { account, cookies } = await sessions.signIn(
      c.req.valid("json"),
      clientOf(c, trustedProxy),
      c.req.raw.headers,
    );
    setCookies(c, cookies);
    return c.json(whoIs(account), 200);
  });

  app.openapi(signOut, async (c) => {
    setCookies(c, await sessions.signOut(c.req.raw.headers));
    return c.body(null, 204);
  });

  app.openapi(changePassword, async (c) => {
    setCookies(c, await sessions.changePassword(c.var.actor, c.req.valid("json"), c.req.raw.headers));
    return c.body(null, 204);
  });
}
