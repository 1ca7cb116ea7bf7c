import { Group, Text, Title } from "@mantine/core";
import { type ProgrammeEvent, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { StatusTag } from "../status-tag.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./heading.module.css";
import { Actions } from "./life-cycle/actions.tsx";
import type { useChange } from "./life-cycle/use-change.ts";
import { Note } from "./note.tsx";
import { RunLine } from "./run-line.tsx";
import { eventTexts } from "./texts.ts";

/** The title in both languages, what sort of event it is, where it stands and where the entry comes from. */
export function Heading({ event, changing }: { event: ProgrammeEvent; changing: ReturnType<typeof useChange> }) {
  const say = useTexts(eventTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const title = wordingIn(event.title, language);
  const other = language === "vi" ? "en" : "vi";
  const otherTitle = title.language === language ? event.title[other] : undefined;
  return (
    <div className={classes.heading}>
      <Group gap="xs" className={classes.sort}>
        <Text component="span" fw={500} c="violet">
          {sayTerm(`kind.${event.kind}`)}
        </Text>
        <StatusTag status={event.status} />
        {event.publication === "draft" && <Tag tone="doubt">{sayTerm("publication.draft")}</Tag>}
        {event.sensitivity === "sensitive" && <Tag tone="doubt">{sayTerm("sensitivity.sensitive")}</Tag>}
        {event.origin === "public-record" && <Tag>{say("publicRecord")}</Tag>}
      </Group>
      <Title order={1} lang={title.language}>
        {title.text}
      </Title>
      {otherTitle && (
        <Text size="lg" c="dimmed" lang={other}>
          {otherTitle}
        </Text>
      )}
      {event.titleBasis === "described" && event.origin === "public-record" && <Note>{say("described")}</Note>}
      {event.run && <RunLine run={event.run} />}
      <div className={classes.actions}>
        <Actions event={event} {...changing} />
      </div>
    </div>
  );
}
