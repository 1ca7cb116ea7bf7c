import { compress } from "hono/compress";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "./session/actor.ts";

const compressed = compress();

/**
 * Has what everybody may read travel compressed. What is a reader's own does not: it stands beside what others can choose,
 * and then the length of an answer would tell of it.
 */
export const compressForVisitors = createMiddleware<AppEnv>((c, next) =>
  c.req.method === "GET" && c.var.actor.role === "public" ? compressed(c, next) : next(),
);
