import { getMigrations } from "better-auth/db/migration";
import pino from "pino";
import { expect, test } from "vitest";
import { SECRET } from "../../../test/app.ts";
import { useDatabase } from "../../../test/database.ts";
import { appLog } from "../log.ts";
import { authenticationOptions } from "./authentication.ts";

const db = useDatabase();
const options = (log = pino({ level: "silent" })) =>
  authenticationOptions({
    db: db(),
    log,
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

test("what better-auth complains of is logged as any error, and not with what it adds", () => {
  const lines: string[] = [];
  const { logger } = options(appLog("warn", { write: (line) => void lines.push(line) }));
  const error = Object.assign(new Error("gone"), { detail: "Key (email)=(thu@example.org)" });
  logger.log("error", "No session was made", error, { email: "thu@example.org" });
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ msg: "No session was made", err: { message: "gone" } });
  expect(lines[0]).not.toContain("thu@example.org");
});
