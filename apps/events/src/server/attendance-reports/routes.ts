import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  listAttendanceReports,
  matchGuests,
  takeAttendanceReport,
  undoAttendanceReport,
} from "../../contract/attendance-reports.ts";
import type { AppEnv } from "../session/actor.ts";
import type { GuestService } from "./guests.ts";
import type { ReportService } from "./service.ts";

export function reportRoutes(app: OpenAPIHono<AppEnv>, reports: ReportService, guests: GuestService): void {
  app.openapi(matchGuests, async (c) => {
    const items = await guests.find(c.var.actor, c.req.valid("param").id, c.req.valid("json").guests);
    return c.json({ items }, 200);
  });

  app.openapi(takeAttendanceReport, async (c) => {
    return c.json(await reports.take(c.var.actor, c.req.valid("param").id, c.req.valid("json")), 201);
  });

  app.openapi(listAttendanceReports, async (c) => {
    return c.json({ items: [...(await reports.list(c.var.actor, c.req.valid("param").id))] }, 200);
  });

  app.openapi(undoAttendanceReport, async (c) => {
    return c.json(await reports.undo(c.var.actor, c.req.valid("param").id), 200);
  });
}
