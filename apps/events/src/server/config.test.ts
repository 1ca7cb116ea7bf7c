import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { StartupFailure } from "./startup-failure.ts";

const NAMES = [
  "HOST",
  "PORT",
  "DATA_DIR",
  "DATABASE_URL",
  "PUBLIC_URL",
  "TRUSTED_PROXY",
  "AUTH_SECRET",
  "FIELD_KEYS",
  "RETENTION_HOUR",
  "NEW_PASSWORD_FOR",
  "LOG_LEVEL",
  "WPS_PARENT",
];

const ZEROS = { id: "2026", key: Buffer.alloc(32) };

test("an empty environment, and one with empty variables, give the defaults", () => {
  const defaults = {
    host: "127.0.0.1",
    port: 4000,
    dataFolder: "/srv/wps/.data",
    databaseUrl: undefined,
    publicUrl: undefined,
    trustedProxy: undefined,
    authSecret: undefined,
    fieldKeys: undefined,
    retentionHour: 2,
    newPasswordFor: undefined,
    logLevel: "info",
    parent: undefined,
  };
  expect(readConfig({}, "/srv/wps")).toEqual(defaults);
  const empty = Object.fromEntries(NAMES.map((name) => [name, ""]));
  expect(readConfig(empty, "/srv/wps")).toEqual(defaults);
});

test("each variable is heard", () => {
  const given = {
    HOST: "::1",
    PORT: "0",
    DATA_DIR: "/var/lib/wps",
    DATABASE_URL: "postgresql:///wps?host=/run/postgresql",
    PUBLIC_URL: "https://events.example.org/",
    TRUSTED_PROXY: "10.0.0.1",
    AUTH_SECRET: "thirty-two characters, which is the least",
    FIELD_KEYS: `2026:${"A".repeat(43)}`,
    RETENTION_HOUR: "23",
    NEW_PASSWORD_FOR: "Mai@example.org",
    LOG_LEVEL: "silent",
    WPS_PARENT: "17",
  };
  expect(readConfig(given, "/srv/wps")).toEqual({
    host: "::1",
    port: 0,
    dataFolder: "/var/lib/wps",
    databaseUrl: given.DATABASE_URL,
    publicUrl: new URL("https://events.example.org"),
    trustedProxy: "10.0.0.1",
    authSecret: given.AUTH_SECRET,
    fieldKeys: { current: ZEROS, all: [ZEROS] },
    retentionHour: 23,
    newPasswordFor: "mai@example.org",
    logLevel: "silent",
    parent: 17,
  });
});

test.each(["0.0.0.0", "::", "192.168.1.7", "events.example.org"])("others reach %s only under a name", (HOST) => {
  expect(() => readConfig({ HOST }, "/srv/wps")).toThrow(/^HOST is .+PUBLIC_URL.+\.$/);
  expect(readConfig({ HOST, PUBLIC_URL: "http://192.168.1.7:4000" }, "/srv/wps").host).toBe(HOST);
});

test("a database server needs a secret and keys beside it", () => {
  const given = { DATABASE_URL: "postgres://wps:password@db/wps" };
  const read = () => readConfig(given, "/srv/wps");
  expect(read).toThrow(/^DATABASE_URL needs AUTH_SECRET .+\.$/);
  expect(read).not.toThrow("password");
  const secret = { AUTH_SECRET: "thirty-two characters, which is the least" };
  expect(() => readConfig({ ...given, ...secret }, "/srv/wps")).toThrow(/^DATABASE_URL needs FIELD_KEYS .+\.$/);
});

test("a relative data folder starts at the repository", () => {
  expect(readConfig({ DATA_DIR: "../elsewhere" }, "/srv/wps").dataFolder).toBe("/srv/elsewhere");
});

describe("a wrong value is refused in one sentence that names it", () => {
  test.each([
    ["HOST", "http://localhost"],
    ["HOST", "local host"],
    ["HOST", "localhost:4000"],
    ["PUBLIC_URL", "events.example.org"],
    ["PUBLIC_URL", "https://events.example.org/wps"],
    ["PUBLIC_URL", "https://events.example.org?x"],
    ["PUBLIC_URL", "https://a:b@events.example.org"],
    ["PUBLIC_URL", "ftp://events.example.org"],
    ["PUBLIC_URL", "https://"],
    ["TRUSTED_PROXY", "proxy.example.org"],
    ["TRUSTED_PROXY", "10.0.0.0/8"],
    ["AUTH_SECRET", "a short secret"],
    ["FIELD_KEYS", "a key without a name"],
    ["NEW_PASSWORD_FOR", "mai"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "4000.5"],
    ["PORT", "0x10"],
    ["PORT", "1e3"],
    ["PORT", "four"],
    ["DATABASE_URL", "mysql://wps:secret@localhost/wps"],
    ["DATABASE_URL", "wps:secret"],
    ["LOG_LEVEL", "loud"],
    ["WPS_PARENT", "npm"],
  ])("%s=%s", (name, value) => {
    const read = () => readConfig({ [name]: value }, "/srv/wps");
    expect(read).toThrow(StartupFailure);
    expect(read).toThrow(new RegExp(`^${name} [^\\n]+\\.$`));
    expect(read).not.toThrow(/:secret@|short secret/);
  });
});
