import { Button, Group, Stack, Text } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Differences } from "../event-differences.tsx";
import { useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { type Collision, differencesIn, nameOf, type Piece } from "./collision.ts";
import { collisionTexts } from "./collision-texts.ts";
import { ContestedPiece, type Side, usePieceName, type Versions } from "./contested-piece.tsx";

interface CollisionChoicesProps {
  readonly versions: Versions;
  readonly collision: Collision;
  /** Gets the pieces that are taken from theirs. */
  readonly onMerge: (pieces: readonly Piece[]) => void;
  readonly onGiveUp: () => void;
}

/** What both changed, to choose from; and what merges by itself, to be seen. */
export function CollisionChoices({ versions, collision, onMerge, onGiveUp }: CollisionChoicesProps) {
  const say = useTexts(collisionTexts);
  const nameOfPiece = usePieceName();
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const [isAsked, setAsked] = useState(false);
  const { contested, theirs, mine } = collision;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (contested.every((piece) => choices.has(nameOf(piece)))) {
      onMerge([...theirs, ...contested.filter((piece) => choices.get(nameOf(piece)) === "theirs")]);
    }
  };
  return (
    <Stack component="form" gap="xl" onSubmit={submit}>
      {contested.length > 0 && (
        <Section title={say("contested")} order={3}>
          <Text size="sm" c="dimmed">
            {say("contestedHint")}
          </Text>
          {contested.map((piece) => (
            <ContestedPiece
              key={nameOf(piece)}
              piece={piece}
              versions={versions}
              choice={choices.get(nameOf(piece))}
              isMissing={isAsked && !choices.has(nameOf(piece))}
              onChoose={(side) => setChoices(new Map(choices).set(nameOf(piece), side))}
            />
          ))}
        </Section>
      )}
      {theirs.length > 0 && (
        <Section title={say("theirsOnly")} order={3}>
          <Text size="sm" c="dimmed">
            {say("theirsOnlyHint")}
          </Text>
          <Differences of={differencesIn(theirs, versions.base, versions.theirs)} />
        </Section>
      )}
      {mine.length > 0 && (
        <Section title={say("mineOnly")} order={3}>
          <Text>{say("mineOnlyHint", { parts: mine.map(nameOfPiece).join(", ") })}</Text>
        </Section>
      )}
      <Group gap="sm">
        <Button type="submit" size="md">
          {say("merge")}
        </Button>
        <Button size="md" variant="subtle" color="red" onClick={onGiveUp}>
          {say("giveUp")}
        </Button>
      </Group>
    </Stack>
  );
}
