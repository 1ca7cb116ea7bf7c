/** What is taken twice, or too often. A person whom two events cannot do without is a `trainer`, any other a `participant`. */
export const CLASH_KINDS = ["room", "trainer", "participant", "host", "province"] as const;
/** One of the {@link CLASH_KINDS}. */
export type ClashKind = (typeof CLASH_KINDS)[number];

/** How much a clash matters: it cannot be so, somebody should decide, or it is good to know. The gravest comes first. */
export const CLASH_LEVELS = ["hard", "warning", "hint"] as const;
/** One of the {@link CLASH_LEVELS}. */
export type ClashLevel = (typeof CLASH_LEVELS)[number];

/** What many events may share, up to so many at once. */
export interface SharedRule {
  readonly level: ClashLevel;
  /** As many different events at once are no clash yet. */
  readonly atOnce: number;
}

/** What counts as a clash, and how much. */
export interface ClashRules {
  readonly room: ClashLevel;
  readonly trainer: ClashLevel;
  readonly participant: ClashLevel;
  readonly host: SharedRule;
  readonly province: SharedRule;
  /** How often one organisation is asked within so many days before it is told. */
  readonly invitations: { readonly days: number; readonly atMost: number };
}

/** What counts where nobody says otherwise. */
export const DEFAULT_CLASH_RULES: ClashRules = {
  room: "hard",
  trainer: "hard",
  participant: "warning",
  host: { level: "warning", atOnce: 3 },
  province: { level: "hint", atOnce: 3 },
  invitations: { days: 30, atMost: 4 },
};
