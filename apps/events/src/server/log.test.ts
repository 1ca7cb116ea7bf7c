import { expect, test } from "vitest";
import { seedAccount } from "../../test/browser.ts";
import { useDatabase } from "../../test/database.ts";
import { appLog } from "./log.ts";

const db = useDatabase();

test("an error of the database is told by its kind and place, and not by what somebody wrote", async () => {
  const lines: string[] = [];
  const log = appLog("error", { write: (line) => void lines.push(line) });
  await seedAccount(db());
  const error: unknown = await seedAccount(db()).catch((error: unknown) => error);
  expect(error).toMatchObject({ detail: "Key (email)=(thu@example.org) already exists." });
  log.error({ err: error, requestId: "r1" }, "a request failed");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    msg: "a request failed",
    requestId: "r1",
    err: { code: "23505", constraint: "accounts_email_key", stack: expect.stringContaining("repository.ts") },
  });
  expect(lines[0]).not.toContain("thu@example.org");
  const raised = Object.assign(new Error("raised"), { where: "SQL statement of thu@example.org" });
  log.error({ err: raised }, "a request failed");
  expect(lines[1]).not.toContain("thu@example.org");
});
