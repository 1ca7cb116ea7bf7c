import { TaskLink } from "@wps/model";
import { z } from "zod";
import { BilingualDraft, fromBilingual, toBilingual } from "./bilingual.ts";
import { Provenance } from "./provenance.ts";

/** Stands for the programme as a whole where a clause is chosen. */
export const WHOLE_PROGRAMME = "*";

/** A link to a clause as inputs hold it; `clause` is empty until one is chosen. */
export const TaskLinkDraft = z.strictObject({
  row: z.int(),
  programme: z.string(),
  clause: z.string(),
  basis: TaskLink.shape.basis,
  why: BilingualDraft,
  kept: Provenance,
});
export type TaskLinkDraft = z.infer<typeof TaskLinkDraft>;

/** True of every link that somebody makes here, so that a hurried organiser need not write a sentence. */
export const ENTERED_BY_HAND: BilingualDraft = {
  vi: "Người nhập sự kiện gắn sự kiện với mục này.",
  en: "Linked to this clause by the person who entered the event.",
};

export function newTaskLink(programme: string, clause: string): Omit<TaskLinkDraft, "row"> {
  return { programme, clause, basis: "suggested", why: ENTERED_BY_HAND, kept: {} };
}

export function toTaskLink({ programme, clause, basis, why, sources }: TaskLink) {
  return { programme, clause: clause ?? WHOLE_PROGRAMME, basis, why: toBilingual(why), kept: { sources } };
}

export function fromTaskLink({ programme, clause, basis, why, kept }: TaskLinkDraft) {
  const target = clause === WHOLE_PROGRAMME ? { programme } : { programme, clause };
  return { ...target, basis, why: fromBilingual(why), ...kept };
}
