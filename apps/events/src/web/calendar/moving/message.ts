import { type EventId, type EventSummary, type Language, type ProgrammeEvent, wordingIn } from "@wps/model";
import type { Fixed } from "../fixed.ts";
import type { SayMoving } from "./texts.ts";
import { sayTime } from "./times.ts";
import type { Outcome } from "./use-moves.ts";

/** What the calendar has to say about moving: what became of a move, or why there was none. */
export type MovingNotice =
  | Outcome
  | { readonly kind: "fixed"; readonly why: Fixed; readonly event: EventSummary }
  | { readonly kind: "over-midnight" };

/** It in words, with the event whose form leads on from there. */
export interface Message {
  readonly text: string;
  readonly form?: EventId;
}

/** Puts a notice into words. */
export function messageOf(notice: MovingNotice, language: Language, say: SayMoving): Message {
  const titleOf = ({ title }: Pick<EventSummary, "title">) => wordingIn(title, language).text;
  switch (notice.kind) {
    case "moved": {
      const { asked, before, after } = notice.done;
      const [from, to] = [before, after].map((event) => sayTime(event, asked.move, language));
      const moved = say("moved", { title: titleOf(after), from: from ?? "", to: to ?? "" });
      return hasProvince(before) && !hasProvince(after)
        ? { text: `${moved} ${say("provinceDropped")}`, form: after.id }
        : { text: moved };
    }
    case "undone": {
      const { asked, before } = notice.done;
      return { text: say("undone", { title: titleOf(before), to: sayTime(before, asked.move, language) }) };
    }
    case "setback": {
      const text = say(`setback.${notice.why}`, { title: titleOf(notice.event) });
      return notice.why === "unfit" || notice.why === "room-taken" ? { text, form: notice.event.id } : { text };
    }
    case "fixed": {
      const text = say(`fixed.${notice.why}`, { title: titleOf(notice.event) });
      return notice.why === "taken-place" || notice.why === "undated" ? { text, form: notice.event.id } : { text };
    }
    case "over-midnight":
      return { text: say("obstacle.over-midnight") };
  }
}

const hasProvince = ({ place }: ProgrammeEvent): boolean => place.status === "known" && place.province !== undefined;
