import { Group, Tooltip } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ClauseCode, type TaskLink, wordingIn } from "@wps/model";
import { programmesQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import styles from "./clause-tags.module.css";
import { eventsTexts } from "./texts.ts";

/** The clauses that an event is linked to, by their codes; the short title shows on pointing or focus. */
export function ClauseTags({ links }: { links: readonly TaskLink[] }) {
  const say = useTexts(eventsTexts);
  const clauses = links.flatMap(({ clause, ...link }) => (clause === undefined ? [] : [{ ...link, clause }]));
  if (clauses.length === 0) return undefined;
  return (
    <Group component="ul" gap={6} className={styles.tags} aria-label={say("clauses")}>
      {clauses.map((link) => (
        <li key={`${link.programme} ${link.clause}`}>
          <ClauseTag {...link} />
        </li>
      ))}
    </Group>
  );
}

function ClauseTag({ programme, clause, basis }: Pick<TaskLink, "programme" | "basis"> & { clause: ClauseCode }) {
  const say = useTexts(eventsTexts);
  const title = useClauseTitle(programme, clause);
  const name = [title, basis === "suggested" && `(${say("suggested")})`].filter(Boolean).join(" ");
  return (
    <Tooltip
      label={name}
      disabled={name === ""}
      multiline
      maw={320}
      events={{ hover: true, focus: true, touch: false }}
    >
      <Link
        to="/programmes/$programme/$clause"
        params={{ programme, clause }}
        className={styles.tag}
        data-basis={basis}
        aria-label={`${clause}: ${name}`}
      >
        {clause}
      </Link>
    </Tooltip>
  );
}

function useClauseTitle(programme: TaskLink["programme"], code: ClauseCode): string | undefined {
  const { language } = useLanguage();
  const { data } = useQuery(programmesQuery);
  const view = data?.find((candidate) => candidate.programme.code === programme);
  const clause = view?.programme.clauses.find((candidate) => candidate.code === code);
  return clause && wordingIn(clause.shortTitle, language).text;
}
