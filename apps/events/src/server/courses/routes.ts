import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  createCourse,
  createRuns,
  editRuns,
  getCourse,
  listCourses,
  listRuns,
  removeCourse,
  replaceCourse,
} from "../../contract/courses.ts";
import { etagOfRevision, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { CourseRuns } from "./runs.ts";
import type { CourseService } from "./service.ts";

export function courseRoutes(app: OpenAPIHono<AppEnv>, courses: CourseService, runs: CourseRuns): void {
  app.openapi(listCourses, async (c) => c.json({ items: [...(await courses.list(c.var.actor))] }, 200));

  app.openapi(getCourse, async (c) => {
    const course = await courses.get(c.var.actor, c.req.valid("param").id);
    return c.json(course, 200, { ETag: etagOfRevision(course.revision) });
  });

  app.openapi(createCourse, async (c) => {
    const course = await courses.create(c.var.actor, c.req.valid("json"));
    return c.json(course, 201, { ETag: etagOfRevision(course.revision) });
  });

  app.openapi(replaceCourse, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const course = await courses.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(course, 200, { ETag: etagOfRevision(course.revision) });
  });

  app.openapi(removeCourse, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    await courses.remove(c.var.actor, c.req.valid("param").id, revision);
    return c.body(null, 204);
  });

  app.openapi(listRuns, async (c) => c.json({ items: await runs.list(c.var.actor, c.req.valid("param").id) }, 200));

  app.openapi(createRuns, async (c) => {
    const made = await runs.create(c.var.actor, c.req.valid("param").id, c.req.valid("json").runs);
    return c.json({ items: made }, 201);
  });

  app.openapi(editRuns, async (c) => {
    const { edited, others } = await runs.edit(c.var.actor, c.req.valid("param").id, c.req.valid("json"));
    return c.json({ edited, others: [...others] }, 200);
  });
}
