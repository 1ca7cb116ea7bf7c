import type { NewProgrammeEvent } from "@wps/model";
import { Differences } from "../event-differences.tsx";
import { EventPartWords, usePartName } from "../event-part.tsx";
import { useTexts } from "../language/i18n.ts";
import { MergeChoices, type Side } from "../merge-choices.tsx";
import { type Collision, differencesIn, nameOf, type Piece } from "./collision.ts";
import { collisionTexts } from "./collision-texts.ts";

interface CollisionChoicesProps {
  /** Of an event: as it was, as I have it, as somebody else saved it. */
  readonly versions: Readonly<Record<"base" | Side, NewProgrammeEvent>>;
  readonly collision: Collision;
  /** Gets the pieces that are taken from theirs. */
  readonly onMerge: (pieces: readonly Piece[]) => void;
  readonly onGiveUp: () => void;
}

/** What both changed of an event, to choose from; and what merges by itself, to be seen. */
export function CollisionChoices({ versions, collision, onMerge, onGiveUp }: CollisionChoicesProps) {
  const say = useTexts(collisionTexts);
  const partName = usePartName();
  const { contested, theirs, mine } = collision;
  const pieces = new Map([...contested, ...theirs, ...mine].map((piece) => [nameOf(piece), piece]));
  const titleOf = ({ part, language }: Piece) =>
    language === undefined ? partName(part) : say(`in.${language}`, { part: partName(part) });
  return (
    <MergeChoices
      collision={{ contested: contested.map(nameOf), theirs: theirs.map(nameOf), mine: mine.map(nameOf) }}
      wordsOf={(name) => {
        const piece = pieces.get(name);
        return {
          title: piece ? titleOf(piece) : name,
          language: piece?.language,
          in: (version) => piece && <EventPartWords event={versions[version]} {...piece} />,
        };
      }}
      theirsShown={<Differences of={differencesIn(theirs, versions.base, versions.theirs)} />}
      onMerge={(names) => onMerge(names.flatMap((name) => pieces.get(name) ?? []))}
      onGiveUp={onGiveUp}
    />
  );
}
