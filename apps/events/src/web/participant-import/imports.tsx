import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ParticipationImport, ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayDayOf, sayTimeOf } from "../language/moments.ts";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./import-page.module.css";
import { importsQuery } from "./queries.ts";
import { importTexts } from "./texts.ts";
import { UndoDialog } from "./undo-dialog.tsx";

/** The lists that came into the event before, the latest first, and the way to take each off again. */
export function Imports({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(importTexts);
  const imports = useQuery(importsQuery(event.id));
  const [undoing, setUndoing] = useState<ParticipationImport>();
  return (
    <Section title={say("imports")}>
      <QueryState query={imports}>
        {(items) =>
          items.length === 0 ? (
            <Text c="dimmed">{say("noImports")}</Text>
          ) : (
            <ul className={classes.imports}>
              {items.map((one) => (
                <li key={one.id}>
                  <ImportWords of={one} />
                  {one.undoneAt === undefined && (
                    <Button
                      variant="default"
                      size="sm"
                      aria-label={say("undoOf", { name: one.name })}
                      onClick={() => setUndoing(one)}
                    >
                      {say("undo")}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      {undoing && (
        <UndoDialog
          event={event.id}
          of={undoing}
          onClose={() => setUndoing(undefined)}
          onUndone={() => setUndoing(undefined)}
        />
      )}
    </Section>
  );
}

function ImportWords({ of: { name, rows, at, undoneAt } }: { of: ParticipationImport }) {
  const say = useTexts(importTexts);
  const { language } = useLanguage();
  const when = (instant: string) => ({ time: sayTimeOf(instant, language), day: sayDayOf(instant, language) });
  return (
    <div>
      <span className={classes.name}>{name}</span>
      <span className={classes.quiet}>{say("importRows", { count: rows, ...when(at) })}</span>
      {undoneAt !== undefined && <span className={classes.quiet}>. {say("undone", when(undoneAt))}</span>}
    </div>
  );
}
