import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ParticipationId, writtenName } from "@wps/model";
import { useEffect, useRef, useState } from "react";
import type { Nominee, OfficeNominations } from "../../contract/nominations.ts";
import { useTexts } from "../language/i18n.ts";
import { orderAlternates } from "../people/seat-links.ts";
import { nominateTexts } from "./texts.ts";

/** Who was moved last: the one that has the focus, wherever they are drawn now. */
export interface Moved {
  readonly id: ParticipationId;
  readonly by: -1 | 1;
}

/** Moves alternates past each other; undefined where nothing is being moved. */
export function useAlternateMoves(
  token: string,
  alternates: readonly Nominee[],
  onMoved: (after: OfficeNominations) => void,
) {
  const [moved, setMoved] = useState<Moved>();
  const moving = useMutation({
    mutationFn: (order: readonly ParticipationId[]) => orderAlternates(token, order),
    onSuccess: onMoved,
  });
  const move = (id: ParticipationId, by: Moved["by"]) => {
    const ids = alternates.map((one) => one.id);
    const from = ids.indexOf(id);
    const next = ids.toSpliced(from, 1).toSpliced(from + by, 0, id);
    setMoved({ id, by });
    moving.mutate(next);
  };
  return { move, moved, moving };
}

interface AlternateMovesProps {
  readonly nominee: Nominee;
  /** The how manieth of how many. */
  readonly nth: number;
  readonly of: number;
  readonly moved: Moved | undefined;
  readonly isBusy: boolean;
  readonly onMove: (id: ParticipationId, by: Moved["by"]) => void;
}

/** Up and down in the order of the alternates; the button that was pressed keeps the focus while there is somewhere to go. */
export function AlternateMoves({ nominee, nth, of, moved, isBusy, onMove }: AlternateMovesProps) {
  const say = useTexts(nominateTexts);
  const [sooner, later] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const isMoved = moved?.id === nominee.id;
  // Whoever was moved is drawn in another place, which loses the focus. `nth` says when that has happened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what changes
  useEffect(() => {
    if (!isMoved) return;
    const [first, second] = moved.by < 0 ? [sooner, later] : [later, sooner];
    (first.current ?? second.current)?.focus();
  }, [nth]);
  const name = writtenName(nominee.name);
  return (
    <>
      {nth > 1 && (
        <Button
          ref={sooner}
          size="sm"
          variant="default"
          aria-disabled={isBusy}
          aria-label={say("actionOf", { action: say("sooner"), name })}
          onClick={() => isBusy || onMove(nominee.id, -1)}
        >
          {say("sooner")}
        </Button>
      )}
      {nth < of && (
        <Button
          ref={later}
          size="sm"
          variant="default"
          aria-disabled={isBusy}
          aria-label={say("actionOf", { action: say("later"), name })}
          onClick={() => isBusy || onMove(nominee.id, 1)}
        >
          {say("later")}
        </Button>
      )}
    </>
  );
}
