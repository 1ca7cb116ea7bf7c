import { describe, expectTypeOf, it } from "vitest";
import type { Programme } from "../programme.js";
import type { ClauseRef } from "../task-link.js";
import {
  type ClauseCodeOf,
  clauseRef,
  coordinationProgramme,
  findClause,
  findProgramme,
  type KnownProgrammeCode,
  nationalActionProgramme,
  PROGRAMMES,
} from "./index.js";
import { branch } from "./known-programme.js";

describe("codes the compiler knows", () => {
  it("knows the two programmes", () => {
    expectTypeOf<KnownProgrammeCode>().toEqualTypeOf<"nap-wps-2024-2030" | "molisa-vwu-2019-2022">();
  });

  it("knows the clauses of each programme, and no others", () => {
    expectTypeOf<"II.2.đ">().toExtend<ClauseCodeOf<"nap-wps-2024-2030">>();
    expectTypeOf<"4.2">().toExtend<ClauseCodeOf<"molisa-vwu-2019-2022">>();
    expectTypeOf<string>().not.toExtend<ClauseCodeOf<"nap-wps-2024-2030">>();
    expectTypeOf<"4.2">().not.toExtend<ClauseCodeOf<"nap-wps-2024-2030">>();
    expectTypeOf<"II.2.e">().not.toExtend<ClauseCodeOf<"molisa-vwu-2019-2022">>();
  });

  it("refers to clauses that exist", () => {
    expectTypeOf(clauseRef("nap-wps-2024-2030", "II.2.e")).toEqualTypeOf<ClauseRef>();
    clauseRef("molisa-vwu-2019-2022", "M.1");
    clauseRef("nap-wps-2024-2030");
  });

  it("refuses a clause that does not exist", () => {
    // @ts-expect-error there is no f in Vietnamese lettering
    clauseRef("nap-wps-2024-2030", "II.2.f");
    // @ts-expect-error the items of group 3 were not found
    clauseRef("nap-wps-2024-2030", "II.3.a");
    // @ts-expect-error area 4 belongs to the other programme
    clauseRef("nap-wps-2024-2030", "4");
    // @ts-expect-error a code from outside must be looked up with findClause
    clauseRef("nap-wps-2024-2030", "II.2.e" as string);
  });

  it("refuses a clause of one programme where another one may be meant", () => {
    for (const programme of PROGRAMMES) {
      clauseRef(programme.code);
      // @ts-expect-error only one of the programmes has this clause
      clauseRef(programme.code, "M.1");
    }
  });

  it("refuses a programme that does not exist", () => {
    // @ts-expect-error misspelt
    clauseRef("nap-wps-2024-2031", "II.2.e");
  });

  it("refuses a parent outside the branch", () => {
    const child = {
      kind: "task",
      shortTitle: { en: "A task" },
      text: { status: "missing" },
      numbering: { status: "seen" },
    } as const;
    const root = { ...child, code: "I" } as const;
    branch([root, { ...child, code: "I.1", parent: "I" }]);
    // @ts-expect-error there is no II among these clauses
    branch([root, { ...child, code: "I.1", parent: "II" }]);
  });
});

describe("one type for every programme", () => {
  it("is a Programme", () => {
    expectTypeOf(nationalActionProgramme).toExtend<Programme>();
    expectTypeOf(coordinationProgramme).toExtend<Programme>();
    expectTypeOf(PROGRAMMES).toExtend<readonly Programme[]>();
  });

  it("lets nobody alter a programme, in none of its parts", () => {
    // @ts-expect-error what was decided stays
    () => nationalActionProgramme.clauses.reverse();
    for (const programme of [PROGRAMMES[1], findProgramme("nap-wps-2024-2030")]) {
      // @ts-expect-error what was decided stays
      if (programme) programme.instrument.date = "2024-01-21";
      // @ts-expect-error what was decided stays
      programme?.instrument.sources.pop();
    }
  });

  it("takes any code from outside, and may find nothing", () => {
    expectTypeOf(findProgramme).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(findProgramme).returns.toEqualTypeOf<Programme | undefined>();
    expectTypeOf(findClause).parameter(0).toEqualTypeOf<ClauseRef>();
  });
});
