import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTexts } from "./language/i18n.ts";
import classes from "./merge-choices.module.css";
import { mergeTexts } from "./merge-texts.ts";
import type { Collision } from "./merging.ts";
import { Section } from "./ui/section.tsx";

const SIDES = ["mine", "theirs"] as const;
export type Side = (typeof SIDES)[number];

/** What a part is called, and what stands there in a version: as it was, as I have it, as somebody else saved it. */
export interface PartWords {
  readonly title: string;
  readonly language?: string | undefined;
  readonly in: (version: "base" | Side) => ReactNode;
}

interface MergeChoicesProps<Name extends string> {
  readonly collision: Collision<Name>;
  readonly wordsOf: (name: Name) => PartWords;
  /** What they changed alone, where that is shown in another way than part by part. */
  readonly theirsShown?: ReactNode;
  /** Gets the parts that are taken from theirs. */
  readonly onMerge: (names: readonly Name[]) => void;
  readonly onGiveUp: () => void;
}

/** What both changed, to choose from; and what merges by itself, to be seen. */
export function MergeChoices<Name extends string>(props: MergeChoicesProps<Name>) {
  const { collision, wordsOf, theirsShown, onMerge, onGiveUp } = props;
  const say = useTexts(mergeTexts);
  const [choices, setChoices] = useState<ReadonlyMap<Name, Side>>(new Map());
  const [isAsked, setAsked] = useState(false);
  const { contested, theirs, mine } = collision;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!contested.every((name) => choices.has(name))) return;
    onMerge([...theirs, ...contested.filter((name) => choices.get(name) === "theirs")]);
  };
  return (
    <Stack component="form" gap="xl" onSubmit={submit}>
      {contested.length > 0 && (
        <Section title={say("contested")} order={3}>
          <Text size="sm" c="dimmed">
            {say("contestedHint")}
          </Text>
          {contested.map((name) => (
            <Contested
              key={name}
              words={wordsOf(name)}
              choice={choices.get(name)}
              isMissing={isAsked && !choices.has(name)}
              onChoose={(side) => setChoices(new Map(choices).set(name, side))}
            />
          ))}
        </Section>
      )}
      {theirs.length > 0 && (
        <Section title={say("theirsOnly")} order={3}>
          <Text size="sm" c="dimmed">
            {say("theirsOnlyHint")}
          </Text>
          {theirsShown ?? theirs.map((name) => <Theirs key={name} words={wordsOf(name)} />)}
        </Section>
      )}
      {mine.length > 0 && (
        <Section title={say("mineOnly")} order={3}>
          <Text>{say("mineOnlyHint", { parts: mine.map((name) => wordsOf(name).title).join(", ") })}</Text>
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

function Theirs({ words }: { words: PartWords }) {
  return (
    <div className={classes.contest}>
      <Text size="sm" fw={600}>
        {words.title}
      </Text>
      <div className={classes.content}>{words.in("theirs")}</div>
    </div>
  );
}

interface ContestedProps {
  readonly words: PartWords;
  readonly choice: Side | undefined;
  readonly isMissing: boolean;
  readonly onChoose: (side: Side) => void;
}

/** Something that two people changed: what it was, and the two to choose from. */
function Contested({ words, choice, isMissing, onChoose }: ContestedProps) {
  const say = useTexts(mergeTexts);
  return (
    <Radio.Group
      className={classes.contest}
      label={words.title}
      size="md"
      value={choice ?? null}
      error={isMissing && say("choose")}
      onChange={(value) => SIDES.filter((side) => side === value).forEach(onChoose)}
    >
      <Text size="sm" c="dimmed" component="div" lang={words.language} className={classes.before}>
        {say("before")} {words.in("base")}
      </Text>
      <Stack gap="xs" mt="xs">
        {SIDES.map((side) => (
          <Radio.Card key={side} value={side} className={classes.side}>
            <Radio.Indicator className={classes.mark} />
            <div className={classes.content}>
              <Text size="sm" fw={600}>
                {say(side)}
              </Text>
              <div lang={words.language}>{words.in(side)}</div>
            </div>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}
