import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  checkCertificate,
  issueCertificates,
  listCertificates,
  printCertificates,
  revokeCertificate,
} from "../../contract/certificates.ts";
import type { AppEnv } from "../session/actor.ts";
import { clientOf } from "../session/client-address.ts";
import type { CertificateService } from "./service.ts";

interface Surroundings {
  readonly publicUrl: URL | undefined;
  readonly trustedProxy: string | undefined;
}

export function certificateRoutes(
  app: OpenAPIHono<AppEnv>,
  certificates: CertificateService,
  { publicUrl, trustedProxy }: Surroundings,
): void {
  app.openapi(listCertificates, async (c) =>
    c.json(await certificates.list(c.var.actor, c.req.valid("param").id), 200),
  );

  app.openapi(issueCertificates, async (c) =>
    c.json(await certificates.issue(c.var.actor, c.req.valid("param").id, c.req.valid("json")), 200),
  );

  app.openapi(printCertificates, async (c) => {
    const site = publicUrl?.origin ?? new URL(c.req.url).origin;
    const pdf = await certificates.print(c.var.actor, c.req.valid("param").id, { ...c.req.valid("json"), site });
    const headers = { "Content-Type": "application/pdf", "Content-Disposition": 'inline; filename="chung-nhan.pdf"' };
    return c.body(new Uint8Array(pdf), 200, headers);
  });

  app.openapi(revokeCertificate, async (c) =>
    c.json(await certificates.revoke(c.var.actor, c.req.valid("param").id, c.req.valid("json")), 200),
  );

  app.openapi(checkCertificate, async (c) => {
    // What is told of people is for whoever asked, and for no list of others.
    c.header("X-Robots-Tag", "noindex, nofollow");
    const { code } = c.req.valid("json");
    return c.json(await certificates.check(c.var.actor, code, clientOf(c, trustedProxy)), 200);
  });
}
