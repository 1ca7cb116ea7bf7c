import { expect, test } from "vitest";
import { complaintIn } from "./complaint.ts";

test.each([
  ["[7] LOG:  starting\n[7] FATAL:  out of memory\n[7] LOG:  shut down\n", "out of memory"],
  ["initdb: error: could not create directory\ninitdb: removing contents\n", "could not create directory"],
  ["setpriv: Operation not permitted\n", "setpriv: Operation not permitted"],
  ["", ""],
])("%j", (messages, complaint) => {
  expect(complaintIn(messages)).toBe(complaint);
});
