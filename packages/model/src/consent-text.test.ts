import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ConsentPurpose } from "./consent.js";
import { CONSENT_TEXTS, consentText, latestConsentText } from "./consent-text.js";

test("every purpose has a text, whose versions count up from one", () => {
  for (const purpose of ConsentPurpose.options) {
    const versions = CONSENT_TEXTS.filter((text) => text.purpose === purpose).map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, nth) => nth + 1));
    expect(latestConsentText(purpose).version).toBe(versions.length);
  }
});

test("what was never shown is no text", () => {
  expect(consentText("report", 0)).toBeUndefined();
  expect(consentText("report", 99)).toBeUndefined();
});

/** Somebody agreed to these words: each version is committed with its fingerprint, and other words make a new version. */
test("a text that was published says the same for ever", () => {
  const file = new URL("../fixtures/consent-texts.json", import.meta.url);
  const kept: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
  const now = Object.fromEntries(
    CONSENT_TEXTS.map((text) => [
      `${text.purpose}@${text.version}`,
      createHash("sha256")
        .update(JSON.stringify([text.vi, text.en]))
        .digest("hex"),
    ]),
  );
  if (process.env.UPDATE_SNAPSHOTS === "1") {
    writeFileSync(file, `${JSON.stringify({ ...now, ...kept }, null, 2)}\n`);
  }
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(now);
});
