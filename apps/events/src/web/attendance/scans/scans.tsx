import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ProgrammeEvent, Session, SheetScan } from "@wps/model";
import { sayDay, sayHours } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { QueryState } from "../../query-state.tsx";
import { Section } from "../../ui/section.tsx";
import { useAskedSheet } from "../asked-sheet.ts";
import type { RegisterColumn } from "../register-rows.ts";
import { AddScans } from "./add-scans.tsx";
import { scansQuery } from "./queries.ts";
import { ScanEntry } from "./scan-entry.tsx";
import classes from "./scans.module.css";
import { type SignedSession, signedSessions } from "./signed-sessions.ts";
import { scanTexts } from "./texts.ts";

interface ScansProps {
  readonly event: ProgrammeEvent;
  readonly columns: readonly RegisterColumn[];
  readonly mayEdit: boolean;
  readonly isClosed: boolean;
}

/** The scans of what people signed, session by session. */
export function Scans({ event, columns, mayEdit, isClosed }: ScansProps) {
  const say = useTexts(scanTexts);
  const { language } = useLanguage();
  const scans = useQuery(scansQuery(event.id));
  const asked = useAskedSheet();
  const sessions = signedSessions(columns, ({ date, hours }: Session) =>
    [sayDay(date, language), ...(hours ? [sayHours(hours)] : [])].join(", "),
  );
  return (
    <Section title={say("title")}>
      <Text c="dimmed" maw="44rem">
        {say("hint")}
      </Text>
      {isClosed && (
        <Text size="sm" c="dimmed">
          {say("closedHint")}
        </Text>
      )}
      <QueryState query={scans}>
        {(items) =>
          items.length === 0 ? (
            <Text>{say("none")}</Text>
          ) : (
            bySession(items, sessions, say("goneSession")).map(({ label, of }) => (
              <div key={label}>
                <h3 className={classes.session}>{label}</h3>
                <ul className={classes.scans}>
                  {of.map((scan, at) => (
                    <ScanEntry key={scan.id} scan={scan} nth={at + 1} session={label} isFixed={!mayEdit || isClosed} />
                  ))}
                </ul>
              </div>
            ))
          )
        }
      </QueryState>
      {mayEdit && <AddScans event={event.id} sessions={sessions} asked={asked.session} />}
    </Section>
  );
}

/** Scans under the sessions that they were signed for, in the order of these; last those of sessions that are gone. */
function bySession(items: readonly SheetScan[], sessions: readonly SignedSession[], gone: string) {
  const known = new Set<string>(sessions.map(({ id }) => id));
  return [
    ...sessions.map(({ id, label }) => ({ label, of: items.filter(({ session }) => session === id) })),
    { label: gone, of: items.filter(({ session }) => !known.has(session)) },
  ].filter(({ of }) => of.length > 0);
}
