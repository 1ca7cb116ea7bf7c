import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "@playwright/test";
import { findBrowser } from "./browser.ts";
import { namedInLog } from "./named-in-log.ts";
import { firstAccount } from "./people.ts";
import { startServer } from "./server.ts";

/**
 * One server for the whole run; what is returned stops it at the end and fails the run if it does not leave cleanly, or if its
 * log names anybody whom a journey put on a list.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const { name } = await findBrowser();
  process.stdout.write(`Browser: ${name}\n`);
  const { address, welcome, printed, stop } = await startServer();
  const folder = mkdtempSync(join(tmpdir(), "wps-e2e-session-"));
  const session = join(folder, "admin.json");
  const first = await firstAccount(welcome);
  await first.storageState({ path: session });
  await first.dispose();
  // The workers read them: their base address, and the session that journeys begin with unless they ask for none.
  process.env.EVENTS_ADDRESS = address;
  process.env.EVENTS_SESSION = session;
  return async () => {
    const admin = await request.newContext({ baseURL: address, storageState: session });
    const named = await namedInLog(printed(), admin).finally(() => admin.dispose());
    rmSync(folder, { recursive: true });
    await stop();
    if (named.length > 0) throw new Error(`The log of the server names people: ${named.join(", ")}`);
  };
}
