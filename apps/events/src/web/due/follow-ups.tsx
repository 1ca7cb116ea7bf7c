import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { daysMeant, type Recommendation, type Urgency, urgencyOf } from "@wps/model";
import type { FollowUpList } from "../../contract/recommendations.ts";
import { sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { OrganisationNames } from "../organisation-names.tsx";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import classes from "./due.module.css";
import { followUpsQuery } from "./due.ts";
import { dueTerms, dueTexts } from "./texts.ts";

const TONES = {
  overdue: "bad",
  "this-month": "accent",
  later: "plain",
  "no-day": "plain",
} as const satisfies Record<Urgency, Tone>;

/** What was recommended and promised and is still open, what is due first first. */
export function FollowUps() {
  const say = useTexts(dueTexts);
  const query = useQuery(followUpsQuery);
  return (
    <Section title={say("followUps")}>
      <QueryState query={query}>{(list) => <Open list={list} />}</QueryState>
    </Section>
  );
}

function Open({ list: { items, today } }: { list: FollowUpList }) {
  const say = useTexts(dueTexts);
  const open = items
    .filter(({ recommendation }) => recommendation.followUp.state === "open")
    .toSorted((a, b) => lastDay(a.recommendation).localeCompare(lastDay(b.recommendation)));
  if (open.length === 0) return <Text c="dimmed">{say("noFollowUps")}</Text>;
  return (
    <ul className={classes.list}>
      {open.map(({ recommendation, event }) => (
        <li key={recommendation.id} className={classes.entry}>
          <div>
            <span className={classes.name}>
              <Wording of={recommendation.text} />
            </span>
            <Text size="sm" c="dimmed">
              {say(recommendation.kind)} ·{" "}
              <Link to="/events/$id" params={{ id: recommendation.event }}>
                <Wording of={event} />
              </Link>
            </Text>
          </div>
          <DueWhen due={recommendation.due} today={today} />
          <div>
            <Text size="sm" c="dimmed">
              {say("ownerLabel")}
            </Text>
            <OrganisationNames ids={[recommendation.owner]} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What has no day comes last. */
const lastDay = ({ due }: Recommendation) => (due === undefined ? "9" : daysMeant(due).end);

function DueWhen({ due, today }: { due: Recommendation["due"]; today: string }) {
  const say = useTexts(dueTexts);
  const term = useTexts(dueTerms);
  const { language } = useLanguage();
  const urgency = urgencyOf(due, today);
  return (
    <div className={classes.when}>
      <span>{due === undefined ? say("noDay") : say("by", { day: sayPartialDate(due, language) })}</span>
      {urgency !== "no-day" && <Tag tone={TONES[urgency]}>{term(`urgency.${urgency}`)}</Tag>}
    </div>
  );
}
