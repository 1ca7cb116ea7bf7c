import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Clause } from "@wps/model";
import type { JudgedContribution } from "../../contract/contributions.ts";
import { FateExplained, FateTag } from "../contribution-fate.tsx";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { SourceItems } from "../sources.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import classes from "./contribution-card.module.css";
import { isToSettle } from "./settling.ts";
import { SideBySide } from "./side-by-side.tsx";
import { contributionTexts } from "./texts.ts";
import { WithdrawButton } from "./withdraw-button.tsx";

interface ContributionCardProps {
  readonly entry: JudgedContribution;
  /** The clause of that code as it stands in the completed programme. */
  readonly standing: Clause | undefined;
}

/** One contribution, and what became of it; where people have to decide, beside what stands. */
export function ContributionCard({ entry, standing }: ContributionCardProps) {
  const say = useTexts(contributionTexts);
  const { language } = useLanguage();
  const { contribution, fate, publishedChanged } = entry;
  const { clause, programme, against } = contribution;
  return (
    <Paper component="article" className={classes.card} data-settled={!isToSettle(entry)}>
      <Stack gap="sm">
        <Group justify="space-between" align="start" gap="xs">
          <Title order={3}>
            {standing === undefined ? (
              clause.code
            ) : (
              <Link
                to="/programmes/$programme/$clause"
                params={{ programme, clause: clause.code }}
                className={classes.title}
              >
                {clause.code}
              </Link>
            )}{" "}
            <Wording of={clause.shortTitle} />
          </Title>
          <FateTag fate={fate} />
        </Group>
        <Text size="sm">
          <FateExplained fate={fate} />{" "}
          {publishedChanged && say("publishedChanged", { edition: sayDay(against.edition, language) })}
        </Text>
        <SideBySide versions={useVersions(entry, standing)} />
        <details className={classes.sources}>
          <summary>
            {say("sources")} ({contribution.sources.length})
          </summary>
          <SourceItems sources={contribution.sources} />
        </details>
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dimmed">
            {say("by", { who: contribution.contributor, day: sayDay(contribution.date, language) })}
          </Text>
          <Group gap="xs">
            <LinkButton
              to="/contributions/$id/edit"
              params={{ id: contribution.id }}
              variant="default"
              size="sm"
              leftSection={<IconPencil size={16} aria-hidden />}
              aria-label={`${say("edit")} ${clause.code}`}
            >
              {say("edit")}
            </LinkButton>
            <WithdrawButton contribution={contribution} />
          </Group>
        </Group>
      </Stack>
    </Paper>
  );
}

/** What to show of the clause: what was added and, where they differ, what stands and what was published before. */
function useVersions({ contribution, fate, publishedChanged }: JudgedContribution, standing: Clause | undefined) {
  const say = useTexts(contributionTexts);
  const differs = fate.status === "conflict" || fate.status === "beside" || publishedChanged;
  return [
    ...(publishedChanged ? [{ heading: say("before"), clause: contribution.against.clause }] : []),
    ...(differs && standing !== undefined ? [{ heading: say("standing"), clause: standing }] : []),
    { heading: say("contributed"), clause: contribution.clause },
  ];
}
