import { KeptContribution } from "@wps/model";
import { expect, it } from "vitest";
import { itemAt } from "../../../test/contributions.ts";
import { inOrder, isToSettle } from "./settling.ts";

const entry = (code: string, more: object = {}) => ({
  contribution: KeptContribution.parse({
    ...itemAt(code),
    id: "00000000-0000-4000-8000-000000000001",
    revision: 1,
    date: "2026-11-22",
    against: { edition: "2026-11-21" },
    ...more,
  }),
  fate: { status: "added" } as const,
  sourceKeys: [],
  publishedChanged: false,
});

it("goes by programme, law and day", () => {
  const entries = [
    entry("II.3.e"),
    entry("II.3.đ", { date: "2026-11-24" }),
    entry("II.3.đ"),
    entry("II.10"),
    entry("II.3.a", { programme: "a-programme" }),
  ];
  const names = inOrder(entries).map(({ contribution: { programme, clause, date } }) =>
    [programme.slice(0, 3), clause.code, date].join(" "),
  );
  expect(names).toEqual([
    "a-p II.3.a 2026-11-22",
    "nap II.3.đ 2026-11-22",
    "nap II.3.đ 2026-11-24",
    "nap II.3.e 2026-11-22",
    "nap II.10 2026-11-22",
  ]);
});

it("is for people to settle where something disagrees, has no place or has changed", () => {
  const { contribution: _, ...rest } = entry("II.3.a");
  expect(isToSettle(rest)).toBe(false);
  expect(isToSettle({ ...rest, publishedChanged: true })).toBe(true);
  expect(isToSettle({ ...rest, fate: { status: "conflict", with: "published", over: "wording" } })).toBe(true);
  expect(isToSettle({ ...rest, fate: { status: "misplaced", because: "no-parent" } })).toBe(true);
  expect(isToSettle({ ...rest, fate: { status: "beside", with: "published" } })).toBe(false);
});
