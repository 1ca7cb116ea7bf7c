import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Account, commandAs } from "./account.ts";

const ACCOUNT: Account = { uid: 65_534, gid: 65_534 };
const NO_SETPRIV = "/nowhere/setpriv";
let parent: string;
let inside: string;

beforeEach(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), "wps-account-")));
  chmodSync(parent, 0o711);
  inside = join(parent, "inside");
  mkdirSync(inside, { mode: 0o755 });
});
afterEach(() => rmSync(parent, { recursive: true }));

test("our own account needs nothing", () => {
  expect(commandAs(undefined, ["/bin/sh", "-c", "true"], [inside], NO_SETPRIV)).toEqual({
    file: "/bin/sh",
    args: ["-c", "true"],
    identity: {},
  });
});

test("without setpriv Node changes the account", () => {
  expect(commandAs(ACCOUNT, ["/bin/sh"], [inside], NO_SETPRIV)).toEqual({
    file: "/bin/sh",
    args: [],
    identity: ACCOUNT,
  });
});

test("without setpriv a closed folder is refused by its path", () => {
  chmodSync(parent, 0o700);
  expect(() => commandAs(ACCOUNT, ["/bin/sh"], [inside], NO_SETPRIV)).toThrow(`cannot reach ${inside};`);
});

test.runIf(process.platform === "linux")(
  "with setpriv a privilege is kept for a closed folder only (setpriv: Linux only)",
  () => {
    const open = commandAs(ACCOUNT, ["/bin/sh"], [inside]).args;
    expect(open).toContain("--reuid");
    expect(open.join(" ")).not.toContain("dac_override");
    chmodSync(parent, 0o700);
    expect(commandAs(ACCOUNT, ["/bin/sh"], [inside]).args.join(" ")).toContain("--ambient-caps -all,+dac_override");
  },
);
