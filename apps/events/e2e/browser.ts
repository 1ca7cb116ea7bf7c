import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";
import { unpackChromium } from "./registry-chromium.ts";

export interface Browser {
  /** Where it comes from, for people. */
  name: string;
  launchOptions: LaunchOptions;
}

/** How Chromium and Chrome are called on Linux. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Where they live on macOS. */
const APPLICATIONS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where nobody has set a locale, Chromium gives files no name that has Vietnamese letters. */
const ENVIRONMENT = { ...process.env, LC_ALL: "C.UTF-8" };

/** Chromium refuses to put itself into a sandbox for root. */
const chromiumSandbox = process.getuid?.() !== 0;

/**
 * Which browser the journeys run in: the one in `CHROMIUM_PATH`, else the machine's own, else Playwright's if it was
 * fetched, else the one from the npm registry. So a machine without a browser needs nothing installed by hand.
 */
export async function findBrowser(): Promise<Browser> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names no file: ${asked}`);
    return at("CHROMIUM_PATH", asked);
  }
  const installed = [...onThePath(), ...APPLICATIONS].find((place) => existsSync(place));
  if (installed) return at("this machine", installed);

  const playwrights = chromium.executablePath();
  if (existsSync(playwrights)) return at("Playwright", playwrights);

  const { executablePath, env } = await unpackChromium();
  const browser = at("the npm registry", executablePath);
  return { ...browser, launchOptions: { ...browser.launchOptions, env: { ...ENVIRONMENT, ...env } } };
}

function onThePath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function at(origin: string, executablePath: string): Browser {
  const launchOptions = { executablePath, chromiumSandbox, env: ENVIRONMENT };
  return { name: `${executablePath} (from ${origin})`, launchOptions };
}
