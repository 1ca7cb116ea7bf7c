import { useQuery } from "@tanstack/react-query";
import { can } from "@wps/model";
import type { CoverageColumn, CoverageMap, CoverageSubject } from "@wps/model/indicators";
import { organisationsQuery } from "../api.ts";
import { useActor } from "../session.ts";

/** What the form of a new event begins with. */
export interface DraftHere {
  readonly programme: string;
  readonly clause?: string | undefined;
  readonly date?: string | undefined;
  readonly precision?: "quarter" | "year" | undefined;
  readonly lead?: string | undefined;
}

/**
 * A new event in a cell of the map: on its task, known to its quarter, led by whom the map is about; nothing for who plans none
 * and where the row is a plan of its own.
 */
export function useDraftHere(
  { question }: Pick<CoverageMap, "question">,
  row: CoverageSubject | undefined,
  time: CoverageColumn | undefined,
): DraftHere | undefined {
  const actor = useActor();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  if (row === undefined || row.kind === "plan" || !can(actor, "event:create")) return undefined;
  const asked = row.kind === "lead" ? row.lead : question.lead;
  const own = organisations.filter(({ id, agency }) => asked !== null && (id === asked || agency === asked));
  // Of two that are one agency, such as its name of then and of now, the one that the reader acts for.
  const mine = own.find(({ id }) => "organisations" in actor && actor.organisations.includes(id));
  return {
    programme: question.programme,
    clause: "clause" in row ? row.clause : undefined,
    date: time?.start,
    precision: time && (time.kind === "quarter" ? "quarter" : "year"),
    lead: (mine ?? own[0])?.id,
  };
}
