import { Radio, Stack, Text } from "@mantine/core";
import type { NewProgrammeEvent } from "@wps/model";
import { EventPartWords, usePartName } from "../event-part.tsx";
import { useTexts } from "../language/i18n.ts";
import classes from "./collision.module.css";
import type { Piece } from "./collision.ts";
import { collisionTexts } from "./collision-texts.ts";

const SIDES = ["mine", "theirs"] as const;
export type Side = (typeof SIDES)[number];

/** Which of three versions of an event: as it was, as I have it, as somebody else saved it. */
export type Versions = Readonly<Record<"base" | Side, NewProgrammeEvent>>;

interface ContestedPieceProps {
  readonly piece: Piece;
  readonly versions: Versions;
  readonly choice: Side | undefined;
  readonly isMissing: boolean;
  readonly onChoose: (side: Side) => void;
}

/** Something that two people changed: what it was, and the two to choose from. */
export function ContestedPiece({ piece, versions, choice, isMissing, onChoose }: ContestedPieceProps) {
  const say = useTexts(collisionTexts);
  const nameOfPiece = usePieceName();
  return (
    <Radio.Group
      className={classes.contest}
      label={nameOfPiece(piece)}
      size="md"
      value={choice ?? null}
      error={isMissing && say("choose")}
      onChange={(value) => SIDES.filter((side) => side === value).forEach(onChoose)}
    >
      <Text size="sm" c="dimmed" component="div" lang={piece.language} className={classes.before}>
        {say("before")} <EventPartWords event={versions.base} {...piece} />
      </Text>
      <Stack gap="xs" mt="xs">
        {SIDES.map((side) => (
          <Radio.Card key={side} value={side} className={classes.side}>
            <Radio.Indicator className={classes.mark} />
            <div className={classes.content}>
              <Text size="sm" fw={600}>
                {say(side)}
              </Text>
              <div lang={piece.language}>
                <EventPartWords event={versions[side]} {...piece} />
              </div>
            </div>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** What a piece is called; of a text also the language. */
export function usePieceName(): (piece: Piece) => string {
  const say = useTexts(collisionTexts);
  const partName = usePartName();
  return ({ part, language }) =>
    language === undefined ? partName(part) : say(`in.${language}`, { part: partName(part) });
}
