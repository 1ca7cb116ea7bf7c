import { type Expression, sql } from "kysely";

/** The sessions that somebody on a list is to teach, also by a row there that was folded into theirs; none where nobody said which. */
export const ledBy = (participation: Expression<string>) => sql<string[]>`array(
  select taught.session_id from session_trainers taught
  join participations said on said.id = taught.participation_id
  where coalesce(said.merged_into, said.id) = ${participation}
  order by taught.session_id
)`;
