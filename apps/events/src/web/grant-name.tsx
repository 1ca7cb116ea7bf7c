import { useQuery } from "@tanstack/react-query";
import type { GrantId } from "@wps/model";
import { grantQuery } from "./grant-queries.ts";
import { Wording } from "./language/wording.tsx";

/** A grant by its title and its number; by three dots while it is not there. */
export function GrantName({ id }: { id: GrantId }) {
  const { data: grant } = useQuery(grantQuery(id));
  if (grant === undefined) return "…";
  return (
    <>
      <Wording of={grant.title} />
      {grant.number !== undefined && ` · ${grant.number}`}
    </>
  );
}
