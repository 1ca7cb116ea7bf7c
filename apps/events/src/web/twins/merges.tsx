import { Button, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type PersonMergeId, writtenName } from "@wps/model";
import { useEffect, useRef } from "react";
import type { PersonMerge } from "../../contract/person-merges.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { TwinSetback } from "../people/twin-setback.tsx";
import { twinTexts } from "../people/twin-texts.ts";
import { personMergesQuery, undoPersonMerge } from "../people/twins.ts";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { twinPageTexts } from "./texts.ts";
import classes from "./twins-page.module.css";

/** Who was made one person, by whom and when, the last first; each can be undone, a later one before an earlier. */
export function Merges() {
  const say = useTexts(twinPageTexts);
  const sayTwins = useTexts(twinTexts);
  const client = useQueryClient();
  const merges = useQuery(personMergesQuery);
  const undoing = useMutation({
    networkMode: "always",
    mutationFn: (id: PersonMergeId) => undoPersonMerge(id),
    // Whose names stand where, whatever was read of it.
    onSettled: () => client.invalidateQueries(),
  });
  const waiting = undoing.data?.waiting ?? 0;
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (undoing.isSuccess) told.current?.focus();
  }, [undoing.isSuccess]);
  return (
    <Section title={say("merges")}>
      <Text role="status" ref={told} tabIndex={-1} className={classes.told}>
        {undoing.isSuccess && (waiting === 0 ? say("undone") : sayTwins("nowWaiting", { count: waiting }))}
      </Text>
      {undoing.error && <TwinSetback error={undoing.error} />}
      <QueryState query={merges}>
        {(items) =>
          items.length === 0 ? (
            <Text c="dimmed">{say("noMerges")}</Text>
          ) : (
            <ul className={classes.list}>
              {items.map((merge) => (
                <li key={merge.id} className={classes.entry}>
                  <Decision of={merge} isBusy={undoing.isPending} onUndo={() => undoing.mutate(merge.id)} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Section>
  );
}

function Decision({ of, isBusy, onUndo }: { of: PersonMerge; isBusy: boolean; onUndo: () => void }) {
  const say = useTexts(twinPageTexts);
  const { language } = useLanguage();
  const { kept, merged, at, by, undoneAt, isLast } = of;
  const what = say("were", { merged: writtenName(merged.name), kept: writtenName(kept.name) });
  const when = sayInstant(at, language);
  return (
    <>
      <div>
        <Text>{what}</Text>
        <Text size="sm" c="dimmed">
          {by === undefined ? say("when", { when }) : say("by", { who: by, when })}
          {undoneAt && ` · ${say("wasUndone", { when: sayInstant(undoneAt, language) })}`}
        </Text>
      </div>
      {undoneAt === undefined &&
        (isLast ? (
          <Button variant="default" disabled={isBusy} aria-label={say("undoOf", { what })} onClick={onUndo}>
            {say("undo")}
          </Button>
        ) : (
          <Text size="sm" c="dimmed" maw="20rem">
            {say("later")}
          </Text>
        ))}
    </>
  );
}
