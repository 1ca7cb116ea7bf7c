import type { OpenAPIHono } from "@hono/zod-openapi";
import { openRegistration, register } from "../../contract/registrations.ts";
import type { AppEnv } from "../session/actor.ts";
import { clientOf } from "../session/client-address.ts";
import type { RegistrationService } from "./service.ts";

export function registrationRoutes(
  app: OpenAPIHono<AppEnv>,
  registrations: RegistrationService,
  trustedProxy: string | undefined,
): void {
  app.openapi(openRegistration, async (c) => c.json(await registrations.open(c.req.valid("param").gate), 200));

  app.openapi(register, async (c) =>
    c.json(
      await registrations.register(c.req.valid("param").gate, c.req.valid("json"), clientOf(c, trustedProxy)),
      201,
    ),
  );
}
