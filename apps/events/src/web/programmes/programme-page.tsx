import { Paper, Stack, Text, Title } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { CitedSources, SourceList } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { ClauseTree } from "./clause-tree.tsx";
import { Discrepancies } from "./discrepancies.tsx";
import { EventsTally } from "./events-tally.tsx";
import { OneProgramme } from "./one-programme.tsx";
import { ProgrammeFacts } from "./programme-facts.tsx";
import classes from "./programme-page.module.css";
import { eventsOn } from "./tally.ts";
import { Legend } from "./text-status.tsx";
import { programmeTexts } from "./texts.ts";
import { Trail } from "./trail.tsx";

const route = getRouteApi("/programmes/$programme");

/** One programme as a tree of its clauses. */
export function ProgrammePage() {
  const { programme } = route.useParams();
  return <OneProgramme code={programme}>{(view) => <ProgrammeRecord view={view} />}</OneProgramme>;
}

function ProgrammeRecord({ view }: { view: ProgrammeView }) {
  const say = useTexts(programmeTexts);
  const { language } = useLanguage();
  const { programme } = view;
  useDocumentTitle(wordingIn(programme.shortTitle, language).text);
  return (
    <CitedSources sources={programme.sources}>
      <Stack gap="lg">
        <Trail programme={programme} />
        <Stack component="header" gap="xs">
          <Text fw={500} c="violet">
            {say(`programme.${programme.kind}`)}
          </Text>
          <Title order={1}>
            <Wording of={programme.title} />
          </Title>
          <Text>
            <EventsTally events={eventsOn(view)} /> ·{" "}
            <Link to="/events" search={{ programme: programme.code }} className={classes.link}>
              {say("allEvents")}
            </Link>{" "}
            ·{" "}
            <Link to="/measures" search={{ programme: programme.code }} className={classes.link}>
              {say("figures")}
            </Link>{" "}
            ·{" "}
            <Link to="/contributions" search={{ programme: programme.code }} className={classes.link}>
              {say("allContributions", { count: view.contributions.length })}
            </Link>{" "}
            ·{" "}
            <a href={`#${LEGEND}`} className={classes.link}>
              {say("explain")}
            </a>
          </Text>
        </Stack>
        <div className={classes.columns}>
          <Stack gap="xl">
            <ClauseTree view={view} />
            <Discrepancies discrepancies={programme.discrepancies} />
          </Stack>
          <Stack gap="lg">
            <Paper className={classes.panel}>
              <ProgrammeFacts programme={programme} />
            </Paper>
            <Paper id={LEGEND} tabIndex={-1} className={classes.panel}>
              <Legend />
            </Paper>
          </Stack>
        </div>
        <Section title={say("sources")}>
          <SourceList />
        </Section>
      </Stack>
    </CitedSources>
  );
}

const LEGEND = "legend";
