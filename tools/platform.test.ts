import { expect, test } from "vitest";
import { runsTypeScript, thisMachine, whyNotHere } from "./platform.mjs";

const debian = { platform: "linux", arch: "x64", node: "20.20.2", musl: false };

test("this machine will do", () => {
  expect(whyNotHere(thisMachine())).toBeUndefined();
});

test.each([
  ["Debian with Node 20", debian],
  ["Linux on arm64", { ...debian, arch: "arm64" }],
  ["macOS with a Node that runs TypeScript", { ...debian, platform: "darwin", arch: "arm64", node: "24.11.0" }],
])("%s will do", (_, machine) => {
  expect(whyNotHere(machine)).toBeUndefined();
});

test.each([
  [
    { ...debian, platform: "win32" },
    "This runs on Linux and macOS, on x64 and arm64 processors; this machine is win32 x64 (on Windows, use WSL 2).",
  ],
  [
    { ...debian, arch: "riscv64" },
    "This runs on Linux and macOS, on x64 and arm64 processors; this machine is linux riscv64.",
  ],
  [
    { ...debian, musl: true },
    "This runs on Linux with glibc; this machine has musl, for which there is no PostgreSQL package.",
  ],
  [{ ...debian, node: "18.20.0" }, "This needs Node 20 or newer; this is Node 18.20.0."],
  [
    { ...debian, platform: "darwin", node: "20.20.2" },
    "On macOS this needs Node 24.11 or newer; this is Node 20.20.2.",
  ],
])("%o is refused in one sentence", (machine, sentence) => {
  expect(whyNotHere(machine)).toBe(sentence);
});

test("TypeScript runs from Node 24.11 on", () => {
  expect(runsTypeScript("24.11.0")).toBe(true);
  expect(runsTypeScript("26.0.0")).toBe(true);
  expect(runsTypeScript("24.10.9")).toBe(false);
  expect(runsTypeScript("20.20.2")).toBe(false);
});
