import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  acceptInvitation,
  inviteAccount,
  openInvitation,
  reissueInvitation,
  withdrawInvitation,
} from "../../contract/invitations.ts";
import type { AppEnv } from "../session/actor.ts";
import { setCookies } from "../session/cookies.ts";
import { whoIs } from "../session/routes.ts";
import type { SessionService } from "../session/service.ts";
import type { IssuedLinks } from "./link.ts";
import type { InvitationService } from "./service.ts";

export function invitationRoutes(
  app: OpenAPIHono<AppEnv>,
  invitations: InvitationService,
  sessions: SessionService,
  linkOf: IssuedLinks,
): void {
  app.openapi(inviteAccount, async (c) =>
    c.json(linkOf(c, await invitations.invite(c.var.actor, c.req.valid("json"))), 201),
  );

  app.openapi(reissueInvitation, async (c) =>
    c.json(linkOf(c, await invitations.reissue(c.var.actor, c.req.valid("param").id)), 201),
  );

  app.openapi(withdrawInvitation, async (c) => {
    await invitations.withdraw(c.var.actor, c.req.valid("param").id);
    return c.body(null, 204);
  });

  app.openapi(openInvitation, async (c) => c.json(await invitations.open(c.req.valid("param").token), 200));

  app.openapi(acceptInvitation, async (c) => {
    const acceptance = c.req.valid("json");
    const email = await invitations.accept(c.req.valid("param").token, acceptance);
    const { account, cookies } = await sessions.open({ email, password: acceptance.password }, c.req.raw.headers);
    setCookies(c, cookies);
    return c.json(whoIs(account), 200);
  });
}
