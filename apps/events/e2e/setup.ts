import { findBrowser } from "./browser.ts";
import { startServer } from "./server.ts";

/** One server for the whole run; what is returned stops it at the end and fails the run if it does not leave cleanly. */
export default async function setup(): Promise<() => Promise<void>> {
  const { name } = await findBrowser();
  process.stdout.write(`Browser: ${name}\n`);
  const { address, stop } = await startServer();
  // The workers read it as their base address.
  process.env.EVENTS_ADDRESS = address;
  return stop;
}
