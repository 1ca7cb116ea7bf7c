import * as z from "zod";
import { ClauseCode } from "./clause.js";
import type { Constant } from "./constant.js";
import { meaning } from "./meaning.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualProse } from "./text.js";

/** The four pillars of the agenda, by their codes. */
export const PILLARS = ["participation", "protection", "prevention", "relief-and-recovery"] as const;

/**
 * One of the four pillars of the Women, Peace and Security agenda. They are laid over a programme from outside and are
 * neither its objectives nor its task groups, even where those are four as well.
 */
export const Pillar = z
  .enum(PILLARS)
  .meta(
    meaning(
      "Pillar",
      "A pillar of the Women, Peace and Security agenda.",
      "Một trụ cột của chương trình nghị sự Phụ nữ, hòa bình và an ninh.",
    ),
  );
export type Pillar = z.infer<typeof Pillar>;

/** A pillar that readers lay over a clause: a tag with its reason, not a part of the clause. */
export const PillarTag = z
  .strictObject({
    clause: ClauseCode,
    pillar: Pillar,
    basis: Basis,
    note: BilingualProse.optional(),
    sources: SourceKeys,
  })
  .meta(meaning("PillarTag", "A pillar laid over a clause.", "Một trụ cột gắn cho một mục."));
export interface PillarTag extends Constant<z.infer<typeof PillarTag>> {}
