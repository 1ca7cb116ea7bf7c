import type { OpenAPIHono } from "@hono/zod-openapi";
import type { IatiActivity, IatiFile } from "@wps/model/iati";
import type { Context } from "hono";
import {
  activitiesFile,
  activityFileOfEvent,
  checkAidFile,
  getAidPublishing,
  getAidStanding,
  replaceAidPublishing,
} from "../../contract/aid.ts";
import { etagOfRevision, isHeld, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { ActivityText, AidService } from "./service.ts";

export function aidRoutes(app: OpenAPIHono<AppEnv>, aid: AidService): void {
  app.openapi(getAidPublishing, async (c) => {
    const publishing = await aid.publishing(c.var.actor);
    return c.json(publishing, 200, { ETag: etagOfRevision(publishing.revision) });
  });

  app.openapi(replaceAidPublishing, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const publishing = await aid.replacePublishing(c.var.actor, revision, c.req.valid("json"));
    return c.json(publishing, 200, { ETag: etagOfRevision(publishing.revision) });
  });

  app.openapi(getAidStanding, async (c) => {
    const standing = await aid.standing(c.var.actor);
    if (standing === undefined) return c.json({ status: "no-publisher" as const }, 200);
    const { file, findings, unwritten } = standing;
    const found = { findings: findings.map(writable), unwritten: [...unwritten] };
    return c.json({ status: "published" as const, activities: headsOf(file), ...found }, 200);
  });

  app.openapi(checkAidFile, async (c) => {
    const { file } = c.req.valid("form");
    const checked = aid.check(c.var.actor, new TextDecoder().decode(await file.arrayBuffer()));
    if (checked.status === "refused") return c.json(checked, 200);
    const remarks = [...checked.remarks];
    if (checked.status === "not-iati") return c.json({ status: checked.status, remarks }, 200);
    const { version } = checked.file;
    const findings = checked.findings.map(writable);
    return c.json({ status: checked.status, version, activities: headsOf(checked.file), remarks, findings }, 200);
  });

  app.openapi(activitiesFile, async (c) => answer(c, await aid.published(c.var.actor)));

  app.openapi(activityFileOfEvent, async (c) =>
    answer(c, await aid.publishedEvent(c.var.actor, c.req.valid("param").id)),
  );
}

/** Whoever asks gets the same: it may be kept on the way. */
function answer(c: Context<AppEnv>, { text, etag }: ActivityText) {
  const known = { ETag: etag, "Cache-Control": "public, no-cache" };
  if (isHeld(etag, c.req.header("if-none-match"))) return c.body(null, 304, known);
  return c.body(text, 200, { ...known, "Content-Type": "application/xml; charset=utf-8" });
}

const headsOf = (file: IatiFile | undefined) => (file?.activities ?? []).map(headOf);

const headOf = ({ identifier, title }: IatiActivity) => ({
  identifier,
  title: title.map(({ text, language }) => ({ text, ...(language !== undefined && { language }) })),
});

const writable = <Finding extends { readonly path: readonly (string | number)[] }>({ path, ...finding }: Finding) => ({
  ...finding,
  path: [...path],
});
