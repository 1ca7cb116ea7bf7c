import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Actor, FeedToken, Language } from "@wps/model";
import type { Context } from "hono";
import * as contract from "../../contract/feeds.ts";
import type { FeedLinkService } from "../feed-links/service.ts";
import { type AppEnv, PUBLIC } from "../session/actor.ts";
import { headersOf, isHeld } from "./freshness.ts";
import type { FeedScope } from "./scope.ts";
import type { FeedService } from "./service.ts";

export interface FeedRoutesDeps {
  readonly feeds: FeedService;
  readonly links: FeedLinkService;
  readonly now: () => string;
}

/** Who reads, what, and what caches on the way may do with it. */
interface Asked {
  readonly reader: Actor;
  readonly scope: FeedScope;
  readonly language: Language;
  readonly headers: Readonly<Record<string, string>>;
  readonly address?: string;
}

export function feedRoutes(app: OpenAPIHono<AppEnv>, { feeds, links, now }: FeedRoutesDeps): void {
  async function answer(c: Context<AppEnv>, { reader, headers, ...request }: Asked) {
    const feed = await feeds.feed(reader, request);
    const at = now();
    const known = { ...headersOf(feed, at), ...headers };
    const asked = {
      "if-none-match": c.req.header("if-none-match"),
      "if-modified-since": c.req.header("if-modified-since"),
    };
    if (isHeld(asked, feed, at)) return c.body(null, 304, known);
    const file = feed.file === undefined ? {} : { "Content-Disposition": `attachment; filename="${feed.file}"` };
    return c.body(feed.bytes, 200, { ...known, ...file, "Content-Type": "text/calendar; charset=utf-8" });
  }

  /** What the public may read, whoever asks: it is the same for every calendar. */
  const toAll = (c: Context<AppEnv>, scope: FeedScope, language: Language) =>
    answer(c, {
      reader: PUBLIC,
      scope,
      language,
      address: `${c.req.path}?lang=${language}`,
      headers: { "Cache-Control": "public, no-cache" },
    });

  /** What the account behind a link may read at this moment. */
  const toHolder = async (c: Context<AppEnv>, token: FeedToken, scope: FeedScope, language: Language) =>
    answer(c, { reader: await links.readerWith(token), scope, language, headers: PRIVATE });

  app.use("/feeds/private/*", async (c, next) => {
    await next();
    c.header("X-Robots-Tag", "noindex, nofollow");
  });

  app.openapi(contract.allFeed, (c) => toAll(c, { of: "all" }, c.req.valid("query").lang));
  app.openapi(contract.programmeFeed, (c) =>
    toAll(c, { of: "programme", ...c.req.valid("param") }, c.req.valid("query").lang),
  );
  app.openapi(contract.clauseFeed, (c) =>
    toAll(c, { of: "clause", ...c.req.valid("param") }, c.req.valid("query").lang),
  );
  app.openapi(contract.organisationFeed, (c) =>
    toAll(c, { of: "organisation", ...c.req.valid("param") }, c.req.valid("query").lang),
  );
  // A file to save, and no feed: whoever has signed in also gets what only they may read.
  app.openapi(contract.eventFeed, (c) =>
    answer(c, {
      reader: c.var.actor,
      scope: { of: "event", ...c.req.valid("param") },
      language: c.req.valid("query").lang,
      headers: { ...PRIVATE, Vary: "Cookie" },
    }),
  );

  app.openapi(contract.privateAllFeed, (c) =>
    toHolder(c, c.req.valid("param").token, { of: "all" }, c.req.valid("query").lang),
  );
  app.openapi(contract.privateProgrammeFeed, (c) => {
    const { token, ...named } = c.req.valid("param");
    return toHolder(c, token, { of: "programme", ...named }, c.req.valid("query").lang);
  });
  app.openapi(contract.privateClauseFeed, (c) => {
    const { token, ...named } = c.req.valid("param");
    return toHolder(c, token, { of: "clause", ...named }, c.req.valid("query").lang);
  });
  app.openapi(contract.privateOrganisationFeed, (c) => {
    const { token, ...named } = c.req.valid("param");
    return toHolder(c, token, { of: "organisation", ...named }, c.req.valid("query").lang);
  });
  app.openapi(contract.privateEventFeed, (c) => {
    const { token, ...named } = c.req.valid("param");
    return toHolder(c, token, { of: "event", ...named }, c.req.valid("query").lang);
  });
}

const PRIVATE = { "Cache-Control": "private, no-cache" } as const;
