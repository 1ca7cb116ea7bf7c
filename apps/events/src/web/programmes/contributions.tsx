import { Anchor, Group, Paper, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Clause } from "@wps/model";
import type { JudgedContribution } from "../../contract/contributions.ts";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { Allowed } from "../allowed.tsx";
import { FateExplained, FateTag } from "../contribution-fate.tsx";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { SourceItems } from "../sources.tsx";
import { TextStatusTag } from "../text-status-tag.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { BothLanguages } from "./clause-wording.tsx";
import { CONTRIBUTIONS_ANCHOR, contributionsTo, isTakenOver } from "./contributed.tsx";
import classes from "./contributions.module.css";
import { programmeTexts } from "./texts.ts";

/** What people added to a clause, and the way to add more, also where one holds another wording. */
export function Contributions({ clause, view }: { clause: Clause; view: ProgrammeView }) {
  const say = useTexts(programmeTexts);
  const entries = contributionsTo(view, clause.code);
  const isCertain = clause.text.status === "official" && clause.text.complete;
  return (
    <Section title={<span id={CONTRIBUTIONS_ANCHOR}>{say("contributions")}</span>}>
      {entries.length === 0 && <Text c="dimmed">{say("noContributions")}</Text>}
      {entries.map((entry) => (
        <Entry key={entry.contribution.id} entry={entry} />
      ))}
      <Allowed to="programme:contribute">
        <LinkButton
          to="/contributions/new"
          search={{ programme: view.programme.code, clause: clause.code }}
          variant="light"
          className={classes.add}
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {say(isCertain ? "otherWording" : "contribute")}
        </LinkButton>
      </Allowed>
    </Section>
  );
}

/** One contribution; what the programme took over stands above already, and is not repeated. */
function Entry({ entry }: { entry: JudgedContribution }) {
  const say = useTexts(programmeTexts);
  const { language } = useLanguage();
  const { contribution, fate } = entry;
  const { text } = contribution.clause;
  return (
    <Paper component="article" className={classes.entry}>
      <Stack gap="sm">
        <Group gap={8}>
          <FateTag fate={fate} />
          {!isTakenOver(entry) && <TextStatusTag status={text.status} isClaim />}
        </Group>
        <Text size="sm">
          {say("contributed", { who: contribution.contributor, day: sayDay(contribution.date, language) })}{" "}
          <FateExplained fate={fate} />
        </Text>
        {!isTakenOver(entry) && text.status !== "missing" && (
          <>
            <BothLanguages text={text} />
            <SourceItems sources={contribution.sources} />
          </>
        )}
        <Allowed to="programme:contribute">
          <Anchor
            size="sm"
            underline="always"
            className={classes.edit}
            renderRoot={(props) => <Link to="/contributions/$id/edit" params={{ id: contribution.id }} {...props} />}
          >
            {say("edit")}
          </Anchor>
        </Allowed>
      </Stack>
    </Paper>
  );
}
