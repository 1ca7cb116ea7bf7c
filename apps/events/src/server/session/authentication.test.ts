import { getMigrations } from "better-auth/db/migration";
import pino from "pino";
import { expect, test } from "vitest";
import { SECRET } from "../../../test/app.ts";
import { useDatabase } from "../../../test/database.ts";
import { authenticationOptions } from "./authentication.ts";

const db = useDatabase();
const options = () =>
  authenticationOptions({
    db: db(),
    log: pino({ level: "silent" }),
    secret: SECRET,
    secure: false,
    isOpen: async () => true,
  });

test("our migrations make every table and column that better-auth asks for", async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(options());
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
});

test("that it looks: a column that we lack is missed", async () => {
  const { user, ...rest } = options();
  const additionalFields = { ...user.additionalFields, nickname: { type: "string", required: false } } as const;
  const { toBeAdded } = await getMigrations({ ...rest, user: { ...user, additionalFields } });
  expect(toBeAdded).toMatchObject([{ table: "accounts", fields: { nickname: {} } }]);
});
