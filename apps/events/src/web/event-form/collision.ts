import { type Difference, differencesOf, type EventPart, type Language, type NewProgrammeEvent } from "@wps/model";
import type { EventDraft } from "./draft.ts";

const TEXTS = ["title", "summary", "statusReason"] as const;
const LANGUAGES: readonly Language[] = ["vi", "en"];

type TextPart = (typeof TEXTS)[number];

/** What merges by itself: one language of a text, or a part of another kind as a whole. */
export type Piece =
  | { readonly part: TextPart; readonly language: Language }
  | { readonly part: Exclude<EventPart, TextPart>; readonly language?: undefined };

/** What two editors changed, starting from the same version. */
export interface Collision {
  /** Changed by both, and not alike: somebody has to choose. */
  readonly contested: readonly Piece[];
  readonly theirs: readonly Piece[];
  readonly mine: readonly Piece[];
}

/**
 * The name of a piece, such as `title.vi`.
 *
 * @example
 * nameOf({ part: "place" }); // "place"
 */
export const nameOf = ({ part, language }: Piece): string => (language === undefined ? part : `${part}.${language}`);

/**
 * What two editors changed of the same version, told apart.
 *
 * @example
 * collide(base, { ...base, format: "online" }, { ...base, kind: "forum" }).mine; // [{ part: "format" }]
 */
export function collide(base: NewProgrammeEvent, mine: NewProgrammeEvent, theirs: NewProgrammeEvent): Collision {
  const byMe = changedPieces(base, mine);
  const byThem = changedPieces(base, theirs);
  const apart = changedPieces(mine, theirs);
  const contested = byMe.filter((piece) => holds(byThem, piece) && holds(apart, piece));
  return {
    contested,
    theirs: byThem.filter((piece) => !holds(contested, piece)),
    mine: byMe.filter((piece) => !holds(byThem, piece)),
  };
}

/**
 * My draft with pieces of theirs. A session of mine that they took away meanwhile is entered anew.
 *
 * @param pieces what is taken from theirs; all the rest stays as I typed it
 */
export function mergeDrafts(mine: EventDraft, theirs: EventDraft, pieces: readonly Piece[]): EventDraft {
  const merged = { ...mine };
  const take = <Part extends keyof EventDraft>(part: Part) => {
    merged[part] = theirs[part];
  };
  for (const piece of pieces) {
    if (piece.language === undefined) take(piece.part);
    else merged[piece.part] = { ...merged[piece.part], [piece.language]: theirs[piece.part][piece.language] };
  }
  const known = new Set(theirs.sessions.map(({ id }) => id));
  merged.sessions = merged.sessions.map(({ id, ...session }) => (known.has(id) ? { id, ...session } : session));
  return merged;
}

function changedPieces(before: NewProgrammeEvent, after: NewProgrammeEvent): Piece[] {
  return differencesOf(before, after).flatMap((difference): Piece[] => {
    switch (difference.part) {
      case "title":
      case "summary":
      case "statusReason": {
        const { part, before: was, after: is } = difference;
        const changed = LANGUAGES.filter((language) => was?.[language] !== is?.[language]);
        return changed.map((language) => ({ part, language }));
      }
      default:
        return [{ part: difference.part }];
    }
  });
}

const holds = (pieces: readonly Piece[], piece: Piece) => pieces.some((other) => nameOf(other) === nameOf(piece));

/** How pieces of an event differ between two versions; of a text only in the languages that are among the pieces. */
export function differencesIn(
  pieces: readonly Piece[],
  before: NewProgrammeEvent,
  after: NewProgrammeEvent,
): Difference[] {
  const names = new Set(pieces.map(nameOf));
  return differencesOf(before, after).flatMap((difference): Difference[] => {
    switch (difference.part) {
      case "title":
      case "summary":
      case "statusReason": {
        const { part, before: was, after: is } = difference;
        const shown = LANGUAGES.filter((language) => names.has(nameOf({ part, language })));
        const only = (text: typeof was) => Object.fromEntries(shown.map((language) => [language, text?.[language]]));
        return shown.length === 0 ? [] : [{ part, before: only(was), after: only(is) }];
      }
      default:
        return names.has(difference.part) ? [difference] : [];
    }
  });
}
