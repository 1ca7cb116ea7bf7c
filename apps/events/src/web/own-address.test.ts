import { expect, test } from "vitest";
import { ownAddress } from "./own-address.ts";

test.each([
  ["/events/new?date=2027-03-15#place", "/events/new?date=2027-03-15#place"],
  ["http://localhost:4000/accounts", "/accounts"],
  [undefined, "/"],
  ["//example.com/x", "/"],
  ["/\\example.com", "/"],
  ["\\\\example.com", "/"],
  ["https://example.com", "/"],
  ["http://localhost:4001/accounts", "/"],
  ["javascript:alert(1)", "/"],
  ["data:text/html,x", "/"],
  ["http://[", "/"],
])("%j leads to %s", (wanted, address) => {
  expect(ownAddress(wanted, "http://localhost:4000")).toBe(address);
});
