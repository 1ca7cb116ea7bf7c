import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { OwnData } from "../../contract/own-data.ts";
import { ProblemError } from "../api.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { ParticipationFacts, PersonFacts } from "../rights/person-file.tsx";
import { ownDataQuery } from "../rights/rights.ts";
import { saveFile } from "../save-file.ts";
import { Section } from "../ui/section.tsx";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { ConsentChoices } from "./consent-choices.tsx";
import classes from "./my-data.module.css";
import { OwnDetails } from "./own-details.tsx";
import { Requests } from "./requests.tsx";
import { myDataTexts } from "./texts.ts";

const route = getRouteApi("/my-data/$token");
/** Not a link at all, or no longer a good one: to whoever holds it that is the same. */
const GONE = new Set(["OWN_DATA_NOT_FOUND", "MALFORMED"]);

/** What is kept of whoever holds the link, what they agree to, and what they ask for. */
export function MyDataPage() {
  const say = useTexts(myDataTexts);
  const { token } = route.useParams();
  const query = useQuery(ownDataQuery(token));
  useDocumentTitle(say("title"));
  if (query.error instanceof ProblemError && GONE.has(query.error.problem.code)) {
    return (
      <Empty title={say("gone")} order={1}>
        <Text>{say("goneHint")}</Text>
      </Empty>
    );
  }
  return <QueryState query={query}>{(data) => <MyData token={token} data={data} />}</QueryState>;
}

function MyData({ token, data }: { token: string; data: OwnData }) {
  const say = useTexts(myDataTexts);
  const { language } = useLanguage();
  const { file, requests, expiresAt } = data;
  return (
    <Stack gap="xl" className={classes.page}>
      <Group component="header" justify="space-between" align="end" gap="md">
        <div>
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed" maw="42rem">
            {say("intro")} {say("expires", { when: sayInstant(expiresAt, language) })}
          </Text>
        </div>
        <Button
          size="md"
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => saveFile(`${say("file")}.json`, "application/json", JSON.stringify(data, null, 2))}
        >
          {say("download")}
        </Button>
      </Group>
      <Section title={say("who")}>
        <PersonFacts file={file} />
      </Section>
      {file.events.map((at) => (
        <Section key={at.event} title={<Wording of={at.title} />}>
          <ParticipationFacts at={at} />
          <ConsentChoices token={token} at={at} />
          <OwnDetails token={token} at={at} />
        </Section>
      ))}
      <Requests token={token} requests={requests} />
    </Stack>
  );
}
