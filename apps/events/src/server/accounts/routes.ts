import type { OpenAPIHono } from "@hono/zod-openapi";
import { changeAccount, listAccounts, offerNewPassword } from "../../contract/accounts.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { IssuedLinks } from "../invitations/link.ts";
import type { InvitationService } from "../invitations/service.ts";
import type { AppEnv } from "../session/actor.ts";
import type { AccountService } from "./service.ts";

export function accountRoutes(
  app: OpenAPIHono<AppEnv>,
  accounts: AccountService,
  invitations: InvitationService,
  linkOf: IssuedLinks,
): void {
  app.openapi(listAccounts, async (c) => {
    const list = await accounts.list(c.var.actor);
    return c.json({ accounts: list, invitations: await invitations.list(c.var.actor) }, 200);
  });

  app.openapi(changeAccount, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const account = await accounts.change(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(account, 200, { ETag: etagOfRevision(account.revision) });
  });

  app.openapi(offerNewPassword, async (c) =>
    c.json(linkOf(c, await invitations.offerNewPassword(c.var.actor, c.req.valid("param").id)), 201),
  );
}
