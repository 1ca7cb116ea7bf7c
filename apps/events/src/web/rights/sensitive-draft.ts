import { Difficulty, FUNCTIONS, SensitiveDetails } from "@wps/model";

export type Functioning = (typeof FUNCTIONS)[number];

/** What is typed and chosen; nothing chosen is an empty word. */
export interface SensitiveDraft {
  readonly ethnicity: string;
  readonly functioning: Readonly<Partial<Record<Functioning, Difficulty>>>;
  readonly health: string;
}

export const NOTHING_SAID: SensitiveDraft = { ethnicity: "", functioning: {}, health: "" };

/** The draft in which what is kept can be changed. */
export const toSensitiveDraft = ({ ethnicity = "", functioning, health = "" }: SensitiveDetails): SensitiveDraft => ({
  ethnicity,
  functioning: Object.fromEntries(
    FUNCTIONS.flatMap((one) => (functioning?.[one] === undefined ? [] : [[one, functioning[one]]])),
  ),
  health,
});

/** What a draft says; undefined where it says nothing. */
export function readSensitive({ ethnicity, functioning, health }: SensitiveDraft): SensitiveDetails | undefined {
  return SensitiveDetails.safeParse({
    ...(ethnicity.trim() !== "" && { ethnicity }),
    ...(Object.keys(functioning).length > 0 && { functioning }),
    ...(health.trim() !== "" && { health }),
  }).data;
}

/** The draft with another answer to a question, or none. */
export function answered(draft: SensitiveDraft, of: Functioning, answer: string): SensitiveDraft {
  const { [of]: _, ...others } = draft.functioning;
  const read = Difficulty.safeParse(answer);
  return { ...draft, functioning: read.success ? { ...others, [of]: read.data } : others };
}
