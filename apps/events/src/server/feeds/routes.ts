import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Language } from "@wps/model";
import { toCalendar } from "@wps/model/ics";
import type { Logger } from "pino";
import { allEventsFeed } from "../../contract/feeds.ts";
import type { EventService } from "../events/service.ts";
import type { AppEnv } from "../session/actor.ts";

const NAMES: Record<Language, string> = {
  vi: "Phụ nữ, hòa bình và an ninh: tất cả sự kiện",
  en: "Women, Peace and Security: all events",
};

export function feedRoutes(app: OpenAPIHono<AppEnv>, events: EventService, log: Logger): void {
  app.openapi(allEventsFeed, async (c) => {
    const language = c.req.valid("query").lang;
    const { text, skipped } = toCalendar(await events.all(c.var.actor), { name: NAMES[language], language });
    for (const entry of skipped) log.warn(entry, "an event was left out of the feed");
    return c.body(text, 200, { "Content-Type": "text/calendar; charset=utf-8" });
  });
}
