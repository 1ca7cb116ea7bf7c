import { Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type EventDates, type Programme, phaseOf, type TaskLink } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import { Note } from "./note.tsx";
import classes from "./task-links.module.css";
import { eventTexts } from "./texts.ts";

/** The clauses an event is linked to, programme by programme, with who made each link and why. */
export function TaskLinks({
  links,
  dates,
  programmes,
}: {
  links: readonly TaskLink[];
  dates: EventDates;
  programmes: readonly Programme[];
}) {
  const say = useTexts(eventTexts);
  return (
    <Section title={say("tasks")}>
      {links.length === 0 && <Text c="dimmed">{say("noTasks")}</Text>}
      {programmes.map((programme) => {
        const own = links.filter((link) => link.programme === programme.code);
        if (own.length === 0) return null;
        return (
          <Stack key={programme.code} gap="sm">
            <ProgrammeLine programme={programme} dates={dates} />
            <ul className={classes.list}>
              {own.map((link) => (
                <li key={link.clause ?? ""}>
                  <LinkLine link={link} programme={programme} />
                </li>
              ))}
            </ul>
          </Stack>
        );
      })}
    </Section>
  );
}

function ProgrammeLine({ programme, dates }: { programme: Programme; dates: EventDates }) {
  const say = useTexts(eventTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const phase = phaseOf(dates, programme);
  const begins = programme.instrument.inForce ?? programme.instrument.date;
  return (
    <div>
      <Group gap="xs">
        <Link to="/programmes/$programme" params={{ programme: programme.code }} className={classes.programme}>
          <Wording of={programme.shortTitle} />
        </Link>
        <Tag tone={phase === "delivery" ? "good" : "plain"}>{sayTerm(`phase.${phase}`)}</Tag>
      </Group>
      {phase === "preparation" && <Note>{say("preparation", { day: sayDay(begins, language) })}</Note>}
      {phase === "afterwards" && <Note>{say("afterwards", { day: sayDay(programme.period.end, language) })}</Note>}
    </div>
  );
}

function LinkLine({ link, programme }: { link: TaskLink; programme: Programme }) {
  const say = useTexts(eventTexts);
  const sayTerm = useTexts(terms);
  const clause = programme.clauses.find(({ code }) => code === link.clause);
  return (
    <>
      <Group gap="xs" align="baseline">
        {link.clause === undefined ? (
          <Text fw={600}>{say("wholeProgramme")}</Text>
        ) : (
          <Link
            to="/programmes/$programme/$clause"
            params={{ programme: programme.code, clause: link.clause }}
            className={classes.clause}
          >
            <span className={classes.code}>{link.clause}</span> {clause && <Wording of={clause.shortTitle} />}
          </Link>
        )}
        <Tag tone={link.basis === "stated" ? "accent" : "plain"}>{sayTerm(`basis.${link.basis}`)}</Tag>
      </Group>
      <Text>
        <Wording of={link.why} /> <Cites keys={link.sources} />
      </Text>
    </>
  );
}
