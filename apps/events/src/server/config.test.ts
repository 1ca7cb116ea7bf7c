import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { StartupFailure } from "./startup-failure.ts";

test("an empty environment, and one with empty variables, give the defaults", () => {
  const defaults = {
    host: "127.0.0.1",
    port: 4000,
    dataFolder: "/srv/wps/.data",
    databaseUrl: undefined,
    logLevel: "info",
    parent: undefined,
  };
  expect(readConfig({}, "/srv/wps")).toEqual(defaults);
  const empty = { HOST: "", PORT: "", DATA_DIR: "", DATABASE_URL: "", LOG_LEVEL: "", WPS_PARENT: "" };
  expect(readConfig(empty, "/srv/wps")).toEqual(defaults);
});

test("each variable is heard", () => {
  const given = {
    HOST: "::1",
    PORT: "0",
    DATA_DIR: "/var/lib/wps",
    DATABASE_URL: "postgresql:///wps?host=/run/postgresql",
    LOG_LEVEL: "silent",
    WPS_PARENT: "17",
  };
  expect(readConfig(given, "/srv/wps")).toEqual({
    host: "::1",
    port: 0,
    dataFolder: "/var/lib/wps",
    databaseUrl: given.DATABASE_URL,
    logLevel: "silent",
    parent: 17,
  });
});

test("a relative data folder starts at the repository", () => {
  expect(readConfig({ DATA_DIR: "../elsewhere" }, "/srv/wps").dataFolder).toBe("/srv/elsewhere");
});

describe("a wrong value is refused in one sentence that names it", () => {
  test.each([
    ["HOST", "0.0.0.0"],
    ["HOST", "::"],
    ["HOST", "192.168.1.7"],
    ["HOST", "127.0.0.1.example.org"],
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
    expect(read).not.toThrow("secret");
  });
});
