import { describe, expect, test } from "vitest";
import { bodyOf } from "../../../test/app.ts";
import { realApp } from "../../../test/browser.ts";
import { useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const PUBLIC_URL = new URL("https://events.example.org");

/** How a reading and a changing request end that bear this address and come from a page of that origin. */
async function outcome(address: string, origin: string | undefined, publicUrl?: URL): Promise<string[]> {
  const app = realApp(db(), publicUrl && { publicUrl });
  const headers: Record<string, string> = origin === undefined ? {} : { Origin: origin };
  const codes = ["GET", "DELETE"].map(async (method) => {
    const answer = await app.request(`${address}/api/session`, { method, headers });
    return answer.ok ? "ok" : (await bodyOf(answer)).code;
  });
  return Promise.all(codes);
}

const OK = ["ok", "ok"];
const FOREIGN = ["ok", "FOREIGN_ORIGIN"];
const WRONG = ["WRONG_HOST", "WRONG_HOST"];

describe("on this machine alone", () => {
  test.each([
    ["http://localhost:4000", undefined, OK],
    ["http://localhost:4000", "http://localhost:4000", OK],
    ["http://127.0.0.1:4000", "http://127.0.0.1:4000", OK],
    ["http://[::1]:4000", "http://[::1]:4000", OK],
    ["http://localhost:4000", "http://localhost:4001", FOREIGN],
    ["http://localhost:4000", "http://127.0.0.1:4000", FOREIGN],
    ["http://localhost:4000", "https://events.example.org", FOREIGN],
    ["http://localhost:4000", "null", FOREIGN],
    ["http://events.example.org", undefined, WRONG],
    ["http://localhost.example.org:4000", "http://localhost.example.org:4000", WRONG],
    ["http://192.168.1.7:4000", undefined, WRONG],
  ])("%s, asked by %s", async (address, origin, expected) => {
    expect(await outcome(address, origin)).toEqual(expected);
  });
});

describe("known by a name", () => {
  test.each([
    // As a proxy hands requests on that ends the encryption: under the name, or under its own address.
    ["http://events.example.org", "https://events.example.org", OK],
    ["https://events.example.org", "https://events.example.org", OK],
    ["http://127.0.0.1:4000", "https://events.example.org", OK],
    ["http://127.0.0.1:4000", "http://127.0.0.1:4000", OK],
    // The same name without encryption may be anybody on the way.
    ["http://events.example.org", "http://events.example.org", FOREIGN],
    ["https://events.example.org", "https://example.org", FOREIGN],
    ["https://events.example.org", "null", FOREIGN],
    ["http://evil.example.org", "https://events.example.org", WRONG],
    ["http://192.168.1.7:4000", undefined, WRONG],
  ])("%s, asked by %s", async (address, origin, expected) => {
    expect(await outcome(address, origin, PUBLIC_URL)).toEqual(expected);
  });

  test("what a proxy says of the host is not believed", async () => {
    const headers = { "X-Forwarded-Host": "events.example.org", Forwarded: "host=events.example.org" };
    const answer = await realApp(db(), { publicUrl: PUBLIC_URL }).request("http://evil.example.org/api/session", {
      headers,
    });
    expect((await bodyOf(answer)).code).toBe("WRONG_HOST");
  });
});
