import { Refused } from "@wps/model";
import { describe, expect, test } from "vitest";
import { type Attempt, attemptCounter } from "./attempts.ts";

const NOON = "2026-11-22T12:00:00.000Z";
const MOST = 3;
const client = { key: "from 10.0.0.1", most: MOST, withinMinutes: 10 };
const account = (email: string) => ({ key: `of ${email}`, most: 50, withinMinutes: 60 });

const fail = (attempt: Attempt, email = "lan@example.org") => attempt([client, account(email)], async () => undefined);

async function spent(attempt: Attempt): Promise<void> {
  for (let failures = 0; failures < MOST; failures++) expect(await fail(attempt)).toBeUndefined();
}

describe("happy", () => {
  test("what succeeds is not counted, and time lets the rest be forgotten", async () => {
    let now = NOON;
    const attempt = attemptCounter(() => now);
    for (let times = 0; times < 2 * MOST; times++) expect(await attempt([client], async () => "in")).toBe("in");
    await spent(attempt);
    now = "2026-11-22T12:10:00.000Z";
    expect(await attempt([client], async () => "in")).toBe("in");
  });
});

describe("error", () => {
  test("after the last failure nothing is tried, and it is said for how long", async () => {
    const attempt = attemptCounter(() => NOON);
    await spent(attempt);
    const work = () => Promise.reject(new Error("tried"));
    await expect(attempt([client], work)).rejects.toEqual(new Refused({ code: "TOO_MANY_ATTEMPTS", seconds: 600 }));
  });
});

describe("security", () => {
  test("whoever is turned away cannot push out what is counted by naming many accounts", async () => {
    const attempt = attemptCounter(() => NOON);
    await spent(attempt);
    for (let guess = 0; guess < 50_001; guess++) await fail(attempt, `${guess}@example.org`).catch(() => undefined);
    await expect(fail(attempt)).rejects.toThrow("TOO_MANY_ATTEMPTS");
  });
});
