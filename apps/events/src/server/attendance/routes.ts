import type { OpenAPIHono } from "@hono/zod-openapi";
import { getAttendance, markAttendance, printSignInSheet, replaceRegister } from "../../contract/attendance.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { AttendanceService } from "./service.ts";

export function attendanceRoutes(app: OpenAPIHono<AppEnv>, attendance: AttendanceService, publicUrl?: URL): void {
  app.openapi(getAttendance, async (c) => {
    const register = await attendance.get(c.var.actor, c.req.valid("param").id);
    return c.json(register, 200, { ETag: etagOfRevision(register.revision) });
  });

  app.openapi(printSignInSheet, async (c) => {
    const { id, session } = c.req.valid("param");
    const site = publicUrl?.origin ?? new URL(c.req.url).origin;
    const pdf = await attendance.sheet(c.var.actor, id, session, { ...c.req.valid("json"), site });
    const headers = { "Content-Type": "application/pdf", "Content-Disposition": 'inline; filename="ky-ten.pdf"' };
    return c.body(new Uint8Array(pdf), 200, headers);
  });

  app.openapi(replaceRegister, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const { id } = c.req.valid("param");
    const register = await attendance.setRegister(c.var.actor, id, revision, c.req.valid("json"));
    return c.json(register, 200, { ETag: etagOfRevision(register.revision) });
  });

  app.openapi(markAttendance, async (c) => {
    await attendance.mark(c.var.actor, c.req.valid("param").id, c.req.valid("json"));
    return c.body(null, 204);
  });
}
