/**
 * Why two people cannot be made one while things stand as they do at one event. `register-closed`: its attendance is complete.
 * `both-marked`: both were marked there, or have a certificate. `marked-without-seat`: one was marked, and the other has the
 * seat. `different-roles`: they did different things. `named-by-two`: two organisations have named them, and both places count.
 */
export const MERGE_OBSTACLES = [
  "register-closed",
  "both-marked",
  "marked-without-seat",
  "different-roles",
  "named-by-two",
] as const;
/** One of the {@link MERGE_OBSTACLES}. */
export type MergeObstacle = (typeof MERGE_OBSTACLES)[number];
