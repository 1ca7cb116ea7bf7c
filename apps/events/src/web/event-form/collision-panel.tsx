import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type EventId, enteredOf, type NewProgrammeEvent, type ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import { eventQuery, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Failed, Loading } from "../ui/state.tsx";
import { useFocusOnArrival } from "../ui/use-focus-on-arrival.ts";
import { collide, type Piece } from "./collision.ts";
import { CollisionChoices } from "./collision-choices.tsx";
import { collisionTexts } from "./collision-texts.ts";
import { useAuthorsSince } from "./use-authors-since.ts";

interface CollisionPanelProps {
  readonly id: EventId;
  /** The version that editing began with, and mine. */
  readonly revision: number | undefined;
  readonly base: NewProgrammeEvent;
  readonly mine: NewProgrammeEvent;
  /** Gets the newer version, and the pieces to take from it. */
  readonly onMerge: (theirs: ProgrammeEvent, pieces: readonly Piece[]) => void;
  readonly onGiveUp: (theirs: ProgrammeEvent) => void;
}

/** Stands in place of the form when somebody else has saved the event meanwhile: what they changed, and the ways out. */
export function CollisionPanel({ id, revision, base, mine, onMerge, onGiveUp }: CollisionPanelProps) {
  const say = useTexts(collisionTexts);
  const box = useFocusOnArrival();
  const [since] = useState(Date.now);
  const newer = useQuery({ ...eventQuery(id), refetchOnMount: "always", refetchOnWindowFocus: false });
  const theirs = newer.dataUpdatedAt >= since ? newer.data : undefined;
  const names = useAuthorsSince(id, theirs, revision);
  return (
    <Stack gap="xl" maw={800}>
      <div ref={box} tabIndex={-1} role="alert">
        <Title order={2}>{say("title")}</Title>
        <Text>
          {say("hint")} {names.length > 0 && say("changedBy", { names: names.join(", ") })}
        </Text>
      </div>
      {theirs !== undefined ? (
        <CollisionChoices
          key={theirs.revision}
          versions={{ base, mine, theirs: enteredOf(theirs) }}
          collision={collide(base, mine, enteredOf(theirs))}
          onMerge={(pieces) => onMerge(theirs, pieces)}
          onGiveUp={() => onGiveUp(theirs)}
        />
      ) : newer.isFetching ? (
        <Loading label={say("loading")} />
      ) : (
        <Failed
          title={say(isGone(newer.error) ? "gone" : "failed")}
          retry={{ label: say("retry"), action: () => void newer.refetch() }}
        />
      )}
    </Stack>
  );
}

const isGone = (error: Error | null) => error instanceof ProblemError && error.problem.code === "EVENT_NOT_FOUND";
