import { isDeepStrictEqual } from "node:util";
import { type Actor, dueOf, type EvidenceOf, type PlainDate, Refused, type Undertaking } from "@wps/model";
import type { GrantService } from "../grants/service.ts";
import type { RequirementService } from "../requirements/service.ts";
import type { ResultService } from "../results/service.ts";

export interface EvidenceDeps {
  readonly today: () => PlainDate;
  readonly grants: GrantService;
  readonly requirements: RequirementService;
  readonly results: ResultService;
}

/** Asks whether there is what documents are said to be evidence of. */
export function evidenceCheck({ today, grants, requirements, results }: EvidenceDeps) {
  /** Whether each of some things is there that a document of an event or a grant can show. */
  async function isThere(actor: Actor, of: Undertaking, named: readonly EvidenceOf[]) {
    const aims = named.some(({ is }) => is === "result") ? (await results.get(actor, of)).results : [];
    const isOwed = named.some(({ is }) => is === "requirement") && of.is === "grant";
    const owed = isOwed
      ? dueOf((await requirements.get(actor, of.grant)).requirements, await grants.get(actor, of.grant), today())
      : [];
    return (one: EvidenceOf): boolean => {
      switch (one.is) {
        case "result":
          return aims.some(({ statement }) => isDeepStrictEqual(statement, one.statement));
        case "requirement":
          return owed.some(({ requirement, closes }) => requirement === one.requirement && closes === one.closes);
        case "tier":
          return of.is === "event";
      }
    };
  }

  return {
    /**
     * Refuses evidence of what is not there. What the document showed before may be gone by now, and stays told.
     *
     * @throws Refused EVIDENCE_NOT_FOUND with the path of the first
     */
    async refuseUnknown(
      actor: Actor,
      of: Undertaking,
      named: readonly EvidenceOf[],
      before: readonly EvidenceOf[] = [],
    ): Promise<void> {
      const isNew = named.map((one) => !before.some((known) => isDeepStrictEqual(known, one)));
      const isKnown = await isThere(
        actor,
        of,
        named.filter((_, at) => isNew[at]),
      );
      const at = named.findIndex((one, nth) => isNew[nth] && !isKnown(one));
      if (at >= 0) throw new Refused({ code: "EVIDENCE_NOT_FOUND", path: ["evidenceOf", at] });
    },
  };
}
