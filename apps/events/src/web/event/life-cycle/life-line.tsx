import { Text } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type ProgrammeEvent, readsHistory } from "@wps/model";
import { historyQuery } from "../../api.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { sayDayOf } from "../../language/moments.ts";
import { terms } from "../../language/terms.ts";
import { useActor } from "../../session.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import classes from "./life-line.module.css";
import { type Stage, stagesOf } from "./stages.ts";
import { lifeTexts } from "./texts.ts";

/** The way from an idea to a verified report, and how far the event has come on it, for whoever has an account. */
export function LifeLine({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(lifeTexts);
  const actor = useActor();
  const mayRead = readsHistory(actor, event);
  const { data: history = [] } = useQuery({ ...historyQuery(event.id), enabled: mayRead });
  const stages = stagesOf(event.status, history);
  // Of an event that was entered as cancelled nobody noted how far it had come.
  if (actor.role === "public" || stages.every(({ state }) => state === "ahead")) return null;
  return (
    <ol className={classes.line} aria-label={say("line")}>
      {stages.map((stage) => (
        <Step key={stage.status} stage={stage} />
      ))}
    </ol>
  );
}

function Step({ stage: { status, state, reached } }: { stage: Stage }) {
  const say = useTexts(lifeTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const day = reached && sayDayOf(reached.at, language);
  const name = reached?.by.status === "account" ? reached.by.name : undefined;
  return (
    <li className={classes.step} data-state={state} aria-current={state === "current" ? "step" : undefined}>
      <span className={classes.mark} aria-hidden>
        {state === "done" && <IconCheck size={14} stroke={3} />}
      </span>
      <span className={classes.name}>
        {term(`status.${status}`)}
        {state !== "ahead" && <VisuallyHidden> ({say(state === "current" ? "now" : "done")})</VisuallyHidden>}
      </span>
      {day && (
        <Text component="span" size="xs" c="dimmed" className={classes.when}>
          {name === undefined ? say("reached", { day }) : say("reachedBy", { day, name })}
        </Text>
      )}
    </li>
  );
}
