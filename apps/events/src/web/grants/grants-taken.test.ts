import { Grant, type Paid } from "@wps/model";
import { expect, test } from "vitest";
import { GRANT } from "../../../test/grants.ts";
import type { GrantEvents } from "../../contract/event-money.ts";
import { sampleEvent } from "../calendar/sample-event.ts";
import { takenEvents, takenGrants } from "./grants-taken.ts";

const ID = "439c044e-b44b-4821-8672-2662705f45ac";
const said = ({ vi, en }: { vi?: string | undefined; en?: string | undefined }) => vi ?? en ?? "";
const grant = (change: object = {}) => Grant.parse({ ...GRANT, id: ID, revision: 1, ...change });
const words = {
  said,
  nameOf: (id: string) => id,
  role: (role: string) => role,
  marker: (of: string) => of,
  origin: "",
};

test("an agreement leaves with its chain, its days and what it is worth, and without a number where nobody knows that", () => {
  const [known, unknown] = takenGrants([grant(), grant({ amount: { status: "unknown" } })], words);
  expect(known?.slice(1)).toEqual([
    "P-001234",
    "CA-3-D004321001",
    "gov-canada (funding) → un-women (extending) → mps (implementing)",
    "2025-04-01",
    "2028-03-31",
    2_500_000,
    "CAD",
    "known",
    "2",
    `/grants/${ID}`,
  ]);
  expect(unknown?.slice(6, 9)).toEqual([null, null, "unknown"]);
});

test("what it pays leaves by stage and currency; not known is not 0, and nothing entered has no line", () => {
  const nothing = { sums: [], unknown: 0 };
  const paid: Paid = {
    planned: {
      sums: [
        { minor: 9, currency: "VND" },
        { minor: 150, currency: "CAD" },
      ],
      unknown: 1,
    },
    committed: nothing,
    actual: { sums: [], unknown: 1 },
  };
  const items: GrantEvents["items"] = [{ event: sampleEvent({}), paid }];
  const rows = takenEvents({ items, total: paid }, { said, stage: (of) => of, together: "all", origin: "" });
  expect(rows.map((row) => row.slice(2, 7))).toEqual([
    ...[0, 1].flatMap(() => [
      ["planned", 9, "VND", 1, "FIN-01 v1"],
      ["planned", 1.5, "CAD", 1, "FIN-01 v1"],
      ["actual", null, null, 1, "FIN-02 v1"],
    ]),
  ]);
  expect(rows.at(-1)?.at(-1)).toBeNull();
});
