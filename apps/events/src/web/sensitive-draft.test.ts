import { SensitiveDetails } from "@wps/model";
import { expect, test } from "vitest";
import { answered, NOTHING_SAID, readSensitive, toSensitiveDraft } from "./rights/sensitive-draft.ts";

const ALL = SensitiveDetails.parse({
  ethnicity: "Tày",
  functioning: { seeing: "some", walking: "a-lot" },
  health: "Dị ứng\nthuốc kháng sinh.",
});

test("what is kept comes back as it was, and nothing said is nothing kept", () => {
  expect(readSensitive(toSensitiveDraft(ALL))).toEqual(ALL);
  expect(readSensitive(NOTHING_SAID)).toBeUndefined();
  expect(readSensitive({ ...NOTHING_SAID, ethnicity: "  " })).toBeUndefined();
});

test("an answer is taken back", () => {
  const said = answered(NOTHING_SAID, "hearing", "cannot");
  expect(readSensitive(said)).toEqual({ functioning: { hearing: "cannot" } });
  expect(readSensitive(answered(said, "hearing", ""))).toBeUndefined();
});
