import { Paper, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { sayNumber } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { sayInstrument } from "./instrument.ts";
import { sayPeriod } from "./period.ts";
import classes from "./programme-card.module.css";
import { eventsOn, mainKinds } from "./tally.ts";
import { programmeTexts } from "./texts.ts";

/** A programme in the list: what it is, and how much of it there is. */
export function ProgrammeCard({ view }: { view: ProgrammeView }) {
  const say = useTexts(programmeTexts);
  const { language } = useLanguage();
  const { programme } = view;
  const events = eventsOn(view);
  return (
    <Paper component="article" className={classes.card}>
      <Stack gap="sm">
        <Text size="sm" fw={500} c="violet">
          {say(`programme.${programme.kind}`)}
        </Text>
        <Title order={2}>
          <Link to="/programmes/$programme" params={{ programme: programme.code }} className={classes.title}>
            <Wording of={programme.title} />
          </Link>
        </Title>
        <Text c="dimmed">
          {sayInstrument(programme.instrument, language, say)} ·{" "}
          {say("period", { period: sayPeriod(programme.period, language) })}
        </Text>
        <dl className={classes.figures}>
          {mainKinds(programme.clauses).map(([kind, count]) => (
            <Figure key={kind} label={say(`several.${kind}`)} value={sayNumber(count, language)} />
          ))}
          {events && <Figure label={say("delivering")} value={sayNumber(events.delivery, language)} accent />}
          {events && events.preparation > 0 && (
            <Figure label={say("preparing")} value={sayNumber(events.preparation, language)} />
          )}
        </dl>
      </Stack>
    </Paper>
  );
}

function Figure({ label, value, accent = false }: { label: string; value: string; accent?: boolean }) {
  return (
    <div className={classes.figure}>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} className={classes.value} c={accent ? "violet" : undefined}>
        {value}
      </Text>
    </div>
  );
}
