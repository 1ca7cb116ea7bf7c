/**
 * Why somebody gets no seat. `full`: all are taken. `kept-for-women`: those that are left are for women. `kept-for-offices`:
 * those that are left wait for organisations to name people. `office-full`: the organisation has filled its own, and others
 * still have until the deadline.
 */
export const SEAT_OBSTACLES = ["full", "kept-for-women", "kept-for-offices", "office-full"] as const;
/** One of the {@link SEAT_OBSTACLES}. */
export type SeatObstacle = (typeof SEAT_OBSTACLES)[number];
