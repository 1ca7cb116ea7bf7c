import { List, Stack, Text, Title } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { AddressBox } from "./address-box.tsx";
import { feedPath } from "./feed-address.ts";
import { FeedFields, type FeedKind } from "./feed-fields.tsx";
import { PrivateLinks } from "./private-links.tsx";
import classes from "./subscribe.module.css";
import { subscribeTexts } from "./texts.ts";

const route = getRouteApi("/subscribe");
const FIRST_PROGRAMME = "nap-wps-2024-2030";

/** How the events come into the reader's own calendar. */
export function SubscribePage() {
  const say = useTexts(subscribeTexts);
  const { language: reader } = useLanguage();
  const { lang: language = reader, ...choice } = route.useSearch();
  const navigate = route.useNavigate();
  const [wanted, setWanted] = useState<FeedKind>();
  useDocumentTitle(say("heading"));
  const kind = wanted ?? kindIn(choice);
  const isChosen = kind !== "organisation" || choice.organisation !== undefined;
  const path = (...rest: [] | [Parameters<typeof feedPath>[2]]) => feedPath(choice, language, ...rest);
  const { origin } = window.location;
  const go = (next: typeof choice) => void navigate({ search: { ...next, lang: language }, replace: true });
  return (
    <Stack gap="xl" className={classes.page}>
      <Stack component="header" gap={4}>
        <Title order={1}>{say("heading")}</Title>
        <Text c="dimmed">{say("intro")}</Text>
      </Stack>
      <FeedFields
        kind={kind}
        onKind={(next) => {
          setWanted(next);
          go(next === "programme" ? { programme: FIRST_PROGRAMME } : {});
        }}
        choice={choice}
        onChoice={go}
        language={language}
        onLanguage={(lang) => void navigate({ search: { ...choice, lang }, replace: true })}
      />
      <Section title={say("public")}>
        <Text>{say("publicHint")}</Text>
        {isChosen ? <AddressBox address={`${origin}${path()}`} /> : <Text c="dimmed">{say("organisationFirst")}</Text>}
      </Section>
      <Section title={say("slow")}>
        <List spacing={4} className={classes.notes}>
          <List.Item>{say("slowGoogle")}</List.Item>
          <List.Item>{say("slowApple")}</List.Item>
          <List.Item>{say("slowOutlook")}</List.Item>
          <List.Item>{say("slowMark")}</List.Item>
        </List>
        <Text>{say("slowNow")}</Text>
        <LinkButton to="/calendar" variant="light" className={classes.start}>
          {say("toCalendar")}
        </LinkButton>
      </Section>
      <PrivateLinks addressOf={isChosen ? (token) => `${origin}${path(token)}` : undefined} />
    </Stack>
  );
}

function kindIn({ programme, organisation }: { programme?: unknown; organisation?: unknown }): FeedKind {
  if (organisation !== undefined) return "organisation";
  return programme === undefined ? "all" : "programme";
}
