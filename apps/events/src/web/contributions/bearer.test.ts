import { KeptContribution, overlay } from "@wps/model";
import { nationalActionProgramme as nap } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { itemAt } from "../../../test/contributions.ts";
import { afterWithdrawal, bearerOf } from "./bearer.ts";

let last = 0;
function kept(code: string, contributor: string, words = "Câu mẫu để thử."): KeptContribution {
  last += 1;
  const text = { status: "official", wording: { vi: words }, complete: true, sources: ["s1"] } as const;
  return KeptContribution.parse({
    ...itemAt(code, { text }),
    contributor,
    id: `00000000-0000-4000-8000-00000000000${last}`,
    revision: 1,
    date: `2026-11-0${last}`,
    against: { edition: "2026-11-01" },
  });
}

const first = kept("II.3.a", "An");
const rival = kept("II.3.a", "Bình", "Câu khác.");
const alone = kept("II.3.b", "An");
const beside = kept("II.2.a", "An");
const all = [first, rival, alone, beside];
const { judged } = overlay(nap, all);

function after(contribution: KeptContribution) {
  const entry = judged.find((each) => each.contribution === contribution);
  if (entry === undefined) throw new Error("it is one of them");
  const { programme: completed, ...rest } = overlay(
    nap,
    all.filter((each) => each !== contribution),
  );
  return afterWithdrawal(entry, { completed, judged: rest.judged });
}

it("knows whose wording a clause bears", () => {
  expect(bearerOf(judged, "II.3.a")).toBe(first);
  expect(bearerOf(judged, "II.2.a")).toBeUndefined();
});

it("foresees what stands after a withdrawal", () => {
  expect(after(first)).toEqual({ kind: "contribution", who: "Bình" });
  expect(after(rival)).toEqual({ kind: "unchanged" });
  expect(after(alone)).toEqual({ kind: "gone" });
  expect(after(beside)).toEqual({ kind: "unchanged" });
});
