import type { OpenAPIHono } from "@hono/zod-openapi";
import { addSheetScan, listSheetScans, readSheetScan, removeSheetScan } from "../../contract/sheet-scans.ts";
import type { AppEnv } from "../session/actor.ts";
import type { SheetScanService } from "./service.ts";

export function sheetScanRoutes(app: OpenAPIHono<AppEnv>, scans: SheetScanService): void {
  app.openapi(listSheetScans, async (c) => {
    return c.json({ items: [...(await scans.list(c.var.actor, c.req.valid("param").id))] }, 200);
  });

  app.openapi(addSheetScan, async (c) => {
    const { session, file } = c.req.valid("form");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const [scan, isNew] = await scans.add(c.var.actor, c.req.valid("param").id, session, bytes);
    return isNew ? c.json(scan, 201) : c.json(scan, 200);
  });

  app.openapi(readSheetScan, async (c) => {
    const { scan, bytes } = await scans.read(c.var.actor, c.req.valid("param").id, c.req.valid("json"));
    // It is looked at outside these pages, where it can ask nothing of them.
    const headers = { "Content-Type": scan.type, "Content-Disposition": "attachment" };
    return c.body(new Uint8Array(bytes), 200, headers);
  });

  app.openapi(removeSheetScan, async (c) => {
    await scans.remove(c.var.actor, c.req.valid("param").id);
    return c.body(null, 204);
  });
}
