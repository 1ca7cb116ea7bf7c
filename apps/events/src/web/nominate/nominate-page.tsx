import { Button, Text } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { takesSeat, wordingIn } from "@wps/model";
import { useState } from "react";
import type { OfficeNominations } from "../../contract/nominations.ts";
import { organisationsQuery } from "../api.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { LinkPage, LinkPageHead } from "../people/link-page.tsx";
import { nominationsQuery } from "../people/seat-links.ts";
import { Section } from "../ui/section.tsx";
import { Figures } from "./figures.tsx";
import { NomineeForm, type NomineeTask } from "./nominee-form.tsx";
import { NomineeList } from "./nominee-list.tsx";
import { nominateTexts } from "./texts.ts";

const route = getRouteApi("/nominate/$token");

/** Where an organisation names people for its seats, without an account. */
export function NominatePage() {
  const say = useTexts(nominateTexts);
  const { token } = route.useParams();
  const nominations = useQuery(nominationsQuery(token));
  return (
    <LinkPage title={say("title")} query={nominations}>
      {(office) => <Nominations token={token} office={office} />}
    </LinkPage>
  );
}

function Nominations({ token, office }: { token: string; office: OfficeNominations }) {
  const say = useTexts(nominateTexts);
  const client = useQueryClient();
  const [task, setTask] = useState<NomineeTask>();
  const [isDone, setIsDone] = useState(false);
  const { event, isOpen, nominees, seats } = office;
  const isFull = nominees.filter(takesSeat).length >= seats;
  const begin = (next: NomineeTask) => {
    setIsDone(false);
    setTask(next);
  };
  const finish = (after: OfficeNominations) => {
    client.setQueryData(nominationsQuery(token).queryKey, after);
    setTask(undefined);
    setIsDone(true);
  };
  return (
    <>
      <LinkPageHead title={useOfficeTitle(office)} event={event} hint={useDeadline(office)} />
      <Figures office={office} />
      <Section title={say("list")}>
        <Text role="status" c="dimmed" size="sm">
          {isDone && say("done")}
        </Text>
        {task === undefined && (
          <NomineeList
            token={token}
            nominees={nominees}
            onTask={begin}
            onMoved={(after) => client.setQueryData(nominationsQuery(token).queryKey, after)}
          />
        )}
        {task === undefined && isOpen && (
          <Button
            size="md"
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={() => begin({ kind: "add" })}
            style={{ justifySelf: "start", alignSelf: "start" }}
          >
            {say(isFull ? "addAlternate" : "add")}
          </Button>
        )}
        {task !== undefined && (
          <NomineeForm
            token={token}
            task={task}
            day={event.dates.start}
            onDone={finish}
            onCancel={() => setTask(undefined)}
          />
        )}
      </Section>
    </>
  );
}

function useOfficeTitle({ organisation, seats }: OfficeNominations): string {
  const say = useTexts(nominateTexts);
  const { language } = useLanguage();
  const { data = [] } = useQuery(organisationsQuery);
  const known = data.find(({ id }) => id === organisation);
  return say("of", { seats, office: known ? wordingIn(known.name, language).text : organisation });
}

function useDeadline({ until, isOpen }: OfficeNominations): string {
  const say = useTexts(nominateTexts);
  const { language } = useLanguage();
  if (until === undefined) return say("untilEvent");
  return say(isOpen ? "until" : "late", { when: sayInstant(until, language) });
}
