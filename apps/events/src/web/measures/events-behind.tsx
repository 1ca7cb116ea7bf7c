import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Count } from "@wps/model";
import type { MeasuredEvent } from "../../contract/measures.ts";
import { sayCount, sayNumber } from "../language/counts.ts";
import { sayDates } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./events-behind.module.css";
import { measureTexts } from "./texts.ts";

/** Events that were used in the same way, with what each of them says. */
export function EventsBehind({ title, events }: { title: string; events: readonly MeasuredEvent[] }) {
  const { language } = useLanguage();
  return (
    <Section order={3} title={`${title} (${sayNumber(events.length, language)})`}>
      <ul className={classes.events}>
        {events.map((event) => (
          <li key={event.event}>
            <Text size="sm" c="dimmed">
              {sayDates(event.dates, language)}
            </Text>
            <Link to="/events/$id" params={{ id: event.event }} className={classes.title}>
              <Wording of={event.title} />
            </Link>
            <Saying of={event} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What an event says about the number: its counts, its tasks, its plan, or why it is left out. */
function Saying({ of: { count, women, tasks = [], objectives = [], plan, use } }: { of: MeasuredEvent }) {
  const say = useTexts(measureTexts);
  const { language } = useLanguage();
  const known = (value: Count | undefined) => value && value.kind !== "unknown" && sayCount(value, language);
  const [people, some] = [known(count), known(women)];
  const parts = [
    people && say("people", { count: people }),
    some && say("women", { count: some }),
    tasks.length > 0 && tasks.join(", "),
    objectives.length > 0 && objectives.join(", "),
    plan && say("plannedFor", { days: sayDates(plan.days, language) }),
    plan && say(plan.isHeldInTime ? "heldInTime" : "notHeldInTime"),
    "because" in use && say(`because.${use.because}`),
  ];
  return <Text size="sm">{parts.filter((part) => typeof part === "string").join(" · ")}</Text>;
}
