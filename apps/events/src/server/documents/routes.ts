import type { OpenAPIHono } from "@hono/zod-openapi";
import { DOCUMENT_ENDINGS, type ProgrammeDocument, type Undertaking } from "@wps/model";
import type { z } from "zod";
import {
  addEventDocument,
  addGrantDocument,
  type DocumentForm,
  getPortalDocuments,
  listEventDocuments,
  listGrantDocuments,
  readDocument,
  removeDocument,
  replaceDocument,
} from "../../contract/documents.ts";
import { etagOfRevision, isHeld, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import type { GivenContent } from "./content.ts";
import type { DocumentService } from "./service.ts";

export function documentRoutes(app: OpenAPIHono<AppEnv>, documents: DocumentService): void {
  app.openapi(listEventDocuments, async (c) => {
    const of: Undertaking = { is: "event", event: c.req.valid("param").id };
    return c.json({ items: [...(await documents.list(c.var.actor, of))] }, 200);
  });

  app.openapi(listGrantDocuments, async (c) => {
    const of: Undertaking = { is: "grant", grant: c.req.valid("param").id };
    return c.json({ items: [...(await documents.list(c.var.actor, of))] }, 200);
  });

  app.openapi(addEventDocument, async (c) => {
    const of: Undertaking = { is: "event", event: c.req.valid("param").id };
    const form = c.req.valid("form");
    const [document, isNew] = await documents.add(c.var.actor, of, form.about, await givenIn(form));
    const headers = { ETag: etagOfRevision(document.revision) };
    return isNew ? c.json(document, 201, headers) : c.json(document, 200, headers);
  });

  app.openapi(addGrantDocument, async (c) => {
    const of: Undertaking = { is: "grant", grant: c.req.valid("param").id };
    const form = c.req.valid("form");
    const [document, isNew] = await documents.add(c.var.actor, of, form.about, await givenIn(form));
    const headers = { ETag: etagOfRevision(document.revision) };
    return isNew ? c.json(document, 201, headers) : c.json(document, 200, headers);
  });

  app.openapi(replaceDocument, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const document = await documents.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(document, 200, { ETag: etagOfRevision(document.revision) });
  });

  app.openapi(removeDocument, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    await documents.remove(c.var.actor, c.req.valid("param").id, revision);
    return c.body(null, 204);
  });

  app.openapi(readDocument, async (c) => {
    const { document, bytes } = await documents.read(c.var.actor, c.req.valid("param").id);
    const headers = headersOf(document);
    if (isHeld(headers.ETag, c.req.valid("header")["if-none-match"])) return c.body(null, 304, headers);
    return c.body(new Uint8Array(bytes), 200, headers);
  });

  app.openapi(getPortalDocuments, async (c) => c.json({ items: [...(await documents.ofFunded(c.var.actor))] }, 200));
}

async function givenIn({ file, elsewhere }: z.output<typeof DocumentForm>): Promise<GivenContent> {
  if (elsewhere !== undefined) return { is: "elsewhere", ...elsewhere };
  if (file === undefined) throw new Error("the form has let neither through");
  return { is: "file", bytes: new Uint8Array(await file.arrayBuffer()), claimed: file.type };
}

/** It is looked at outside these pages, where it can ask nothing of them. */
function headersOf({ title, audience, content }: ProgrammeDocument) {
  if (content.is !== "file") throw new Error("there is no file of it");
  const name = encodeURIComponent(`${title.vi}.${DOCUMENT_ENDINGS[content.type]}`).replace(/['()*]/g, escaped);
  return {
    ETag: `"${content.sha256}"`,
    "Content-Type": content.type,
    "Content-Disposition": `attachment; filename*=UTF-8''${name}`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    // It may be taken away or kept to fewer at any time; what shows people is kept nowhere else at all.
    "Cache-Control": audience === "organisers" ? "no-store" : "private, no-cache",
  };
}

/** Of these RFC 8187 wants the code as well. */
const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
