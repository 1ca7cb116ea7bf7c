import { getRouteApi, notFound } from "@tanstack/react-router";
import { can, isGrantId } from "@wps/model";
import { NotYours } from "../needing.tsx";
import { useActor } from "../session.ts";
import { GrantForm } from "./grant-form.tsx";
import { GrantList } from "./grant-list.tsx";
import { GrantPage } from "./grant-page.tsx";

const route = getRouteApi("/grants/{-$grant}");

/** Stands in the address in place of a grant that is not there yet. */
export const NEW = "new";

/** All grants, the one that the address names, or a new one. */
export function GrantsPage() {
  const { grant } = route.useParams();
  const actor = useActor();
  if (grant === undefined) return <GrantList />;
  if (grant === NEW) return can(actor, "grant:edit") ? <GrantForm /> : <NotYours />;
  if (!isGrantId(grant)) throw notFound();
  return <GrantPage key={grant} id={grant} />;
}
