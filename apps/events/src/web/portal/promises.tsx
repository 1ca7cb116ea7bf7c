import { Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type BilingualLine, type EventId, type Recommendation, urgencyOf, wordingIn } from "@wps/model";
import type { PortalResults } from "../../contract/portal.ts";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { sayDay, sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { OrganisationName } from "../organisation-names.tsx";
import { todayAtHome } from "../today.ts";
import { Tag } from "../ui/tag.tsx";
import { portalEvidenceTexts } from "./evidence-texts.ts";
import classes from "./portal-money.module.css";

interface Promised {
  readonly event: EventId;
  readonly title: BilingualLine;
  readonly promise: Recommendation;
}

const TAKEN = ["kind", "text", "owner", "due", "standing", "closedOn", "closedHow", "of", "shownAt"] as const;

/** What was recommended and promised at events, what is still open first, and what became of it. */
export function Promises({ events }: { events: PortalResults["events"] }) {
  const say = useTexts(portalEvidenceTexts);
  const { language } = useLanguage();
  const promised = events
    .flatMap(({ event, title, recommendations }) => recommendations.map((promise) => ({ event, title, promise })))
    .toSorted((a, b) => Number(isClosed(a.promise)) - Number(isClosed(b.promise)));
  if (promised.length === 0) return <Text c="dimmed">{say("promisesNone")}</Text>;
  const said = (text: BilingualLine) => wordingIn(text, language).text;
  const taken = () => ({
    title: say("promises"),
    about: [
      { term: say("source"), value: say("promisesSource") },
      { term: say("taken"), value: todayAtHome() },
    ],
    columns: TAKEN.map((column) => say(column)),
    rows: promised.map(({ event, title, promise: { kind, text, owner, due, followUp } }) => [
      say(`kind.${kind}`),
      said(text),
      owner,
      due ?? null,
      say(`state.${followUp.state}`),
      followUp.state === "open" ? null : followUp.on,
      followUp.state === "open" ? null : said(followUp.note),
      said(title),
      `${window.location.origin}/events/${event}`,
    ]),
  });
  return (
    <>
      <ul className={classes.grants}>
        {promised.map((one) => (
          <li key={one.promise.id} className={classes.grant}>
            <Entry {...one} />
          </li>
        ))}
      </ul>
      <SaveButtons file="portal-promises" of={say("promises")} table={taken} />
    </>
  );
}

const isClosed = ({ followUp }: Recommendation) => followUp.state !== "open";

function Entry({ event, title, promise: { kind, text, owner, due, followUp } }: Promised) {
  const say = useTexts(portalEvidenceTexts);
  const { language } = useLanguage();
  const isOverdue = followUp.state === "open" && urgencyOf(due, todayAtHome()) === "overdue";
  const tone = isOverdue ? "bad" : followUp.state === "done" ? "good" : "plain";
  return (
    <>
      <Group gap="xs">
        <Tag tone="accent">{say(`kind.${kind}`)}</Tag>
        <Tag tone={tone}>{say(isOverdue ? "state.overdue" : `state.${followUp.state}`)}</Tag>
        <Text size="sm" c="dimmed">
          {due === undefined ? say("noDay") : say("until", { day: sayPartialDate(due, language) })}
        </Text>
      </Group>
      <Text>
        <Wording of={text} />
      </Text>
      <Text size="sm" c="dimmed">
        <OrganisationName id={owner} /> ·{" "}
        <Link to="/events/$id" params={{ id: event }}>
          <Wording of={title} />
        </Link>
      </Text>
      {followUp.state !== "open" && (
        <Text size="sm">
          {sayDay(followUp.on, language)}: <Wording of={followUp.note} />
        </Text>
      )}
    </>
  );
}
