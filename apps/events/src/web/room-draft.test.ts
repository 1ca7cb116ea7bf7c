import { Room } from "@wps/model";
import { expect, test } from "vitest";
import { blankRoom, readRoom, toRoomDraft } from "./room-draft.ts";

const ROOM = Room.parse({
  id: "439c044e-b44b-4821-8672-2662705f45ac",
  revision: 3,
  name: { vi: "Phòng 201" },
  venue: { en: "Guest house" },
  province: { code: "01", list: "2025" },
  organisation: "vwu",
  capacity: { kind: "at-least", value: 1200 },
  note: { vi: "Tầng hai" },
  closedFrom: "2027-01-01",
});

test("a room comes back from its inputs as it was", () => {
  const { id, revision, ...entered } = ROOM;
  expect(readRoom(toRoomDraft(ROOM)).data).toEqual(entered);
});

test("of a new room nothing is known but what was typed", () => {
  expect(readRoom(blankRoom({ vi: " Sảnh " }, undefined)).data).toEqual({
    name: { vi: "Sảnh" },
    capacity: { kind: "unknown" },
  });
});

test.each([
  ["name", { name: { vi: "", en: " " } }],
  ["capacity", { capacity: { kind: "exact", number: "nhiều" } }],
  ["closedFrom", { closedFrom: "31/2" }],
] as const)("what is no %s is said to be none", (field, change) => {
  const read = readRoom({ ...toRoomDraft(ROOM), ...change });
  expect(new Set(read.error?.issues.map(({ path }) => path[0]))).toEqual(new Set([field]));
});
