import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../session/actor.ts";

const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The built web app: its files under `/assets` for ever (their names carry a hash), and the one page for every
 * address that is neither a file nor an operation, so that an address typed or shared opens where it points.
 */
export function pageRoutes(app: OpenAPIHono<AppEnv>, folder: string): void {
  const root = relative(process.cwd(), folder);
  app.get("/assets/*", keptAs("public, max-age=31536000, immutable"), serveStatic({ root, precompressed: true }));
  for (const file of ["/icon.svg", "/scheme.js"]) app.get(file, keptAs("no-cache"), serveStatic({ root }));
  // Somebody may type a code behind a slash; behind a hash it stays in the browser from then on.
  app.get("/certificates/:code", (c) => c.redirect(`/certificates#${encodeURIComponent(c.req.param("code"))}`));
  // Not bound to a method, so that a wrong one elsewhere is not told that GET would do.
  app.use(async (c, next) => {
    if (!["GET", "HEAD"].includes(c.req.method) || !isPage(c.req.path)) return next();
    const page = await readFile(`${folder}/index.html`, "utf8");
    if (UNLISTED.test(c.req.path)) c.header("X-Robots-Tag", "noindex, nofollow");
    return c.html(page, 200, { "Content-Security-Policy": POLICY, "Cache-Control": "no-cache" });
  });
}

/** What is shown there is told of somebody, to whoever has their paper in hand. */
const UNLISTED = /^\/certificates(?:\/|$)/;

/** How long browsers may keep a file that is there. */
const keptAs =
  (term: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (c.res.ok) c.header("Cache-Control", term);
  };

/** Addresses of programs keep their honest "no such path"; a clause such as II.2.e ends in no file's ending. */
const isPage = (path: string): boolean =>
  !/^\/(?:api|feeds|assets)(?:\/|$)|\.(?:css|ico|js|json|map|png|svg|txt|xml)$/.test(path);
