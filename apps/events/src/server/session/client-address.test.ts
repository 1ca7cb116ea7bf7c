import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:1:2::9", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  [undefined, "unknown"],
])("without a trusted proxy nobody is believed: %s counts as %s", (peer, expected) => {
  expect(clientAddress({ peer, forwardedFor: "10.9.9.9" }, undefined)).toBe(expected);
});

test("the trusted proxy is believed for the last address that it adds, and nobody else is", () => {
  const forwardedFor = "10.9.9.9, 203.0.113.7";
  expect(clientAddress({ peer: "::ffff:10.0.0.1", forwardedFor }, "10.0.0.1")).toBe("203.0.113.7");
  expect(clientAddress({ peer: "10.0.0.2", forwardedFor }, "10.0.0.1")).toBe("10.0.0.2");
  expect(clientAddress({ peer: "10.0.0.1", forwardedFor: undefined }, "10.0.0.1")).toBe("10.0.0.1");
  expect(clientAddress({ peer: "10.0.0.1", forwardedFor: "" }, "10.0.0.1")).toBe("10.0.0.1");
});
