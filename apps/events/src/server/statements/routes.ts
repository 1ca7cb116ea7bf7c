import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  getStatement,
  getStatementFile,
  issueStatement,
  listStatements,
  tryStatement,
} from "../../contract/statements.ts";
import type { AppEnv } from "../session/actor.ts";
import type { StatementService } from "./service.ts";

const TYPES: Readonly<Record<string, string>> = {
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function statementRoutes(app: OpenAPIHono<AppEnv>, statements: StatementService): void {
  app.openapi(tryStatement, async (c) => {
    return c.json(await statements.attempt(c.var.actor, c.req.valid("param").id, c.req.valid("json")), 200);
  });

  app.openapi(issueStatement, async (c) => {
    const { sha256, ...request } = c.req.valid("json");
    return c.json(await statements.issue(c.var.actor, c.req.valid("param").id, request, sha256), 201);
  });

  app.openapi(listStatements, async (c) => {
    return c.json({ items: [...(await statements.list(c.var.actor, c.req.valid("param").id))] }, 200);
  });

  app.openapi(getStatement, async (c) => {
    const { id, nth } = c.req.valid("param");
    return c.json(await statements.get(c.var.actor, id, nth), 200);
  });

  app.openapi(getStatementFile, async (c) => {
    const { id, nth, name } = c.req.valid("param");
    const { bytes } = await statements.file(c.var.actor, id, nth, name);
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    const headers = { "Content-Type": type, "Content-Disposition": `attachment; filename="${nth}-${name}"` };
    return c.body(new Uint8Array(bytes), 200, headers);
  });
}
