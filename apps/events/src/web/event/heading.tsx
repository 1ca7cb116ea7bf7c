import { Group, Stack, Text, Title } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { type ProgrammeEvent, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { StatusTag } from "../status-tag.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Tag } from "../ui/tag.tsx";
import { Note } from "./note.tsx";
import { eventTexts } from "./texts.ts";

/** The title in both languages, what sort of event it is, where it stands and where the entry comes from. */
export function Heading({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const title = wordingIn(event.title, language);
  const other = language === "vi" ? "en" : "vi";
  const otherTitle = title.language === language ? event.title[other] : undefined;
  return (
    <Stack component="header" gap="xs">
      <Group justify="space-between" align="start">
        <Group gap="xs">
          <Text component="span" fw={500} c="violet">
            {sayTerm(`kind.${event.kind}`)}
          </Text>
          <StatusTag status={event.status} />
          {event.origin === "public-record" && <Tag>{say("publicRecord")}</Tag>}
        </Group>
        <LinkButton
          to="/events/$id/edit"
          params={{ id: event.id }}
          variant="light"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {say("edit")}
        </LinkButton>
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
    </Stack>
  );
}
