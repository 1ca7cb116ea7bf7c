import { Button, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { writtenName } from "@wps/model";
import { useEffect, useRef, useState } from "react";
import type { PersonTwins, TwinPerson } from "../../contract/person-merges.ts";
import { organisationsQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Tag } from "../ui/tag.tsx";
import classes from "./twin-pairs.module.css";
import { TwinSetback } from "./twin-setback.tsx";
import { TwinSide, useTwinWords } from "./twin-side.tsx";
import { twinTexts } from "./twin-texts.ts";
import { askAgain, mergePeople, tellApart, undoPersonMerge } from "./twins.ts";

/** What was decided last, to be told and to be taken back. */
interface Done {
  readonly words: string;
  readonly undo: () => Promise<{ readonly waiting: number } | undefined>;
}

/** Pairs who may be one, side by side: each is decided by one press, and the last decision is taken back by another. */
export function TwinPairs({ pairs }: { pairs: readonly PersonTwins[] }) {
  const say = useTexts(twinTexts);
  const client = useQueryClient();
  const [done, setDone] = useState<Done>();
  const [taken, setTaken] = useState<number>();
  const told = useRef<HTMLDivElement>(null);
  const undoing = useMutation({
    networkMode: "always",
    mutationFn: ({ undo }: Done) => undo(),
    onSuccess: (outcome) => {
      setDone(undefined);
      setTaken(outcome?.waiting ?? 0);
    },
    // Whose names stand where, whatever was read of it.
    onSettled: () => client.invalidateQueries(),
  });
  const decided = (what: Done) => {
    undoing.reset();
    setTaken(undefined);
    setDone(what);
  };
  // What was pressed is gone with its pair: whoever works by keyboard goes on from what came of it.
  useEffect(() => {
    if (done !== undefined || taken !== undefined) told.current?.focus();
  }, [done, taken]);
  return (
    <div className={classes.pairs}>
      <div ref={told} role="status" tabIndex={-1} className={classes.done}>
        {done?.words}
        {taken !== undefined && say(taken === 0 ? "undone" : "nowWaiting", { count: taken })}
      </div>
      {done && (
        <Button
          variant="light"
          loading={undoing.isPending}
          onClick={() => undoing.mutate(done)}
          style={{ justifySelf: "start" }}
        >
          {say("undo")}
        </Button>
      )}
      {undoing.error && <TwinSetback error={undoing.error} />}
      <ul className={classes.list}>
        {pairs.map((pair) => (
          <li key={`${pair.one.person} ${pair.other.person}`}>
            <Pair pair={pair} onDone={decided} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Pair({ pair, onDone }: { pair: PersonTwins; onDone: (what: Done) => void }) {
  const { one, other, isLikely } = pair;
  const say = useTexts(twinTexts);
  const client = useQueryClient();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const wordsOf = useTwinWords(organisations);
  const onSettled = () => client.invalidateQueries();
  const merging = useMutation({
    networkMode: "always",
    mutationFn: ({ kept, merged }: { kept: TwinPerson; merged: TwinPerson }) =>
      mergePeople({ kept: kept.person, merged: merged.person }),
    onSuccess: ({ id }, { kept }) =>
      onDone({ words: say("merged", { name: writtenName(kept.name) }), undo: () => undoPersonMerge(id) }),
    onSettled,
  });
  const parting = useMutation({
    networkMode: "always",
    mutationFn: () => tellApart({ one: one.person, other: other.person }),
    onSuccess: () =>
      onDone({
        words: say("apart"),
        undo: () => askAgain({ one: one.person, other: other.person }).then(() => undefined),
      }),
    onSettled,
  });
  const isBusy = merging.isPending || parting.isPending;
  const sides = [
    { kept: one, merged: other },
    { kept: other, merged: one },
  ];
  const error = merging.error ?? parting.error;
  return (
    <article className={classes.pair} aria-label={`${writtenName(one.name)} · ${writtenName(other.name)}`}>
      <div className={classes.why}>
        <Tag tone={isLikely ? "accent" : "plain"}>{say(isLikely ? "likely" : "perhaps")}</Tag>
        <Reasons reasons={pair.reasons} />
      </div>
      <div className={classes.sides}>
        {sides.map((side) => (
          <TwinSide key={side.kept.person} of={side.kept} words={wordsOf(side.kept)}>
            <Button
              disabled={isBusy}
              onClick={() => merging.mutate(side)}
              aria-label={say("keepOf", { name: writtenName(side.kept.name), words: wordsOf(side.kept) })}
            >
              {say("keep")}
            </Button>
          </TwinSide>
        ))}
      </div>
      {error && <TwinSetback error={error} lists={[...one.lists, ...other.lists]} />}
      <Button
        variant="default"
        disabled={isBusy}
        onClick={() => parting.mutate()}
        style={{ justifySelf: "start" }}
        aria-label={`${say("isTwo")}: ${writtenName(one.name)}, ${writtenName(other.name)}`}
      >
        {say("isTwo")}
      </Button>
    </article>
  );
}

const ABOUT = ["name", "sex", "organisation", "function", "birth-year", "contact"] as const;

function Reasons({ reasons }: Pick<PersonTwins, "reasons">) {
  const say = useTexts(twinTexts);
  const words = (agrees: boolean) =>
    ABOUT.filter((about) => reasons.some((reason) => reason.about === about && reason.agrees === agrees))
      .map((about) => say(`about.${about}`))
      .join(", ");
  const [same, different] = [words(true), words(false)];
  return (
    <Text size="sm">
      {[same && say("agrees", { what: same }), different && say("differs", { what: different })]
        .filter(Boolean)
        .join(". ")}
    </Text>
  );
}
