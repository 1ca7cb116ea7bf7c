import { Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type EventId, type PlainDate, provinceOfKey, type TimeZone, wordingIn } from "@wps/model";
import type { ReactNode } from "react";
import type { ClashAnswer } from "../contract/clashes.ts";
import { organisationsQuery } from "./api.ts";
import { type ClashGroup, groupsOf, sayStretch } from "./clash-groups.ts";
import classes from "./clash-list.module.css";
import { clashTexts, type SayClash } from "./clash-texts.ts";
import { sayDates } from "./language/dates.ts";
import { useLanguage, useTexts } from "./language/i18n.ts";
import { provinceOf } from "./province-of.ts";
import { Tag } from "./ui/tag.tsx";
import { VisuallyHidden } from "./ui/visually-hidden.tsx";

const TONES = { hard: "bad", warning: "doubt", hint: "plain" } as const;
/** As many times of one line are told. */
const MOST_TIMES = 3;

interface ClashListProps {
  readonly answer: ClashAnswer;
  readonly zone: TimeZone;
  /** What can be done with the next free time. */
  readonly take?: ((days: number) => ReactNode) | undefined;
  /** Whether it stands beside something that is being entered. */
  readonly beside?: boolean;
}

/** What an event clashes with, why and when, and when it would not. */
export function ClashList({ answer, zone, take, beside = false }: ClashListProps) {
  const say = useTexts(clashTexts);
  const { language } = useLanguage();
  const nameOf = useNames();
  const { clashes, more, people, nextFree, searched, invitations, unreadable } = answer;
  const groups = groupsOf(clashes);
  const period = (start: PlainDate, end: PlainDate) => sayDates({ precision: "day", start, end }, language);
  return (
    <Stack gap="sm">
      <Text>{groups.length === 0 ? say("none") : say("found", { count: groups.length })}</Text>
      {groups.length > 0 && (
        <ul className={classes.list}>
          {groups.map((group) => (
            <li key={JSON.stringify([group.taken, group.level, group.others, group.times])}>
              <Line group={group} zone={zone} nameOf={nameOf} beside={beside} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <Text>{say("more", { count: more })}</Text>}
      {nextFree && (
        <Group gap="sm">
          <Text>{say("nextFree", { when: period(nextFree.start, nextFree.end) })}</Text>
          {take?.(nextFree.days)}
        </Group>
      )}
      {searched > 0 && !nextFree && <Text>{say("noneFree", { days: searched })}</Text>}
      {invitations.map(({ organisation, times, period: { start, end } }) => (
        <Text key={organisation}>
          {say("invited", { name: nameOf.organisation(organisation), count: times, when: period(start, end) })}
        </Text>
      ))}
      {people !== "checked" && (
        <Text size="sm" c="dimmed">
          {say(`people.${people}`)}
        </Text>
      )}
      {unreadable > 0 && <Text size="sm">{say("unreadable", { count: unreadable })}</Text>}
    </Stack>
  );
}

interface Names {
  readonly organisation: (id: string) => string;
  readonly province: (key: string) => string;
}

function useNames(): Names {
  const { language } = useLanguage();
  const { data = [] } = useQuery(organisationsQuery);
  return {
    organisation: (id) => {
      const known = data.find((one) => one.id === id);
      return known ? wordingIn(known.name, language).text : id;
    },
    province: (key) => {
      const known = provinceOf(provinceOfKey(key));
      return known ? wordingIn(known.name, language).text : key;
    },
  };
}

interface LineProps {
  readonly group: ClashGroup;
  readonly zone: TimeZone;
  readonly nameOf: Names;
  readonly beside: boolean;
}

function Line({ group, zone, nameOf, beside }: LineProps) {
  const say = useTexts(clashTexts);
  const { language } = useLanguage();
  const { level, others, doubts, times } = group;
  const when = times.slice(0, MOST_TIMES).map((time) => sayStretch(time, zone, language, say("wholeDay")));
  const rest = times.length - when.length;
  return (
    <>
      <Text>
        <Tag tone={TONES[level]}>{say(`level.${level}`)}</Tag> {sayGroup(group, say, nameOf)}
        {doubts.length > 0 && ` (${doubts.map((doubt) => say(`doubt.${doubt}`)).join(", ")})`}
      </Text>
      {others.map((other) =>
        other.status === "told" ? (
          <OtherLink key={other.id} id={other.id} title={wordingIn(other.title, language).text} beside={beside} />
        ) : undefined,
      )}
      {others.some(({ status }) => status === "withheld") && (
        <Text size="sm" c="dimmed">
          {say("withheld")}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {[...when, ...(rest > 0 ? [say("moreTimes", { count: rest })] : [])].join(" · ")}
      </Text>
    </>
  );
}

/** The way to the other event; beside a form it does not lead away from what is being entered. */
function OtherLink({ id, title, beside }: { id: EventId; title: string; beside: boolean }) {
  const say = useTexts(clashTexts);
  return (
    <Text size="sm">
      <Link to="/events/$id" params={{ id }} {...(beside && { target: "_blank" })}>
        {title}
        {beside && <VisuallyHidden> {say("newTab")}</VisuallyHidden>}
      </Link>
    </Text>
  );
}

/** What is clashed over. */
function sayGroup({ kind, taken, why, others }: ClashGroup, say: SayClash, nameOf: Names): string {
  const counts: Readonly<Record<string, number>> =
    why.code === "too-many" ? { atOnce: why.atOnce, limit: why.limit } : {};
  switch (taken.is) {
    case "host":
      return say("host", { name: nameOf.organisation(taken.organisation), ...counts });
    case "province":
      return say("province", { name: nameOf.province(taken.province), ...counts });
    case "room":
      return say(others.length === 0 ? "room.own" : "room");
    case "person":
      return say(kind === "trainer" ? kind : "participant", { row: taken.row });
  }
}
