import { type ClauseRef, type Judged, type KeptContribution, type Overlay, overlay } from "@wps/model";
import { PROGRAMMES } from "@wps/model/catalogue";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { contributionRepository } from "./repository.ts";

/** The catalogue completed by contributions: its programmes in their order, and what became of each contribution. */
export interface CompletedCatalogue {
  readonly programmes: readonly Overlay<KeptContribution>[];
  readonly judged: readonly Judged<KeptContribution>[];
}

/**
 * Lays contributions over the programmes that are published. One to a programme that the catalogue no longer has keeps
 * its place in the list.
 */
export function complete(contributions: readonly KeptContribution[]): CompletedCatalogue {
  const programmes = PROGRAMMES.map((programme) =>
    overlay(
      programme,
      contributions.filter((contribution) => contribution.programme === programme.code),
    ),
  );
  const judged = new Map(
    programmes.flatMap((programme) => programme.judged.map((entry) => [entry.contribution, entry])),
  );
  return {
    programmes,
    judged: contributions.map((contribution) => judged.get(contribution) ?? withoutProgramme(contribution)),
  };
}

const withoutProgramme = (contribution: KeptContribution): Judged<KeptContribution> => ({
  contribution,
  fate: { status: "misplaced", because: "no-programme" },
  sourceKeys: [],
  publishedChanged: contribution.against.clause !== undefined,
});

/** Whether people have added this clause; while the transaction runs, nobody takes it away. */
export async function isContributed({ programme, clause }: ClauseRef, transaction: Kysely<Tables>): Promise<boolean> {
  const kept = contributionRepository(transaction);
  await kept.hold();
  const { programmes } = complete((await kept.all()).contributions);
  const completed = programmes.find((each) => each.programme.code === programme)?.programme;
  return completed?.clauses.some(({ code }) => code === clause) ?? false;
}
