import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { KeptContribution } from "@wps/model";
import type { JudgedContribution } from "../../contract/contributions.ts";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { Allowed } from "../allowed.tsx";
import { FateExplained, FateTag } from "../contribution-fate.tsx";
import { sayDay } from "../language/dates.ts";
import { type Say, useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { bearerOf } from "./bearer.ts";
import classes from "./contribution-card.module.css";
import { isToSettle } from "./settling.ts";
import { SideBySide, type VersionOfClause } from "./side-by-side.tsx";
import { contributionTexts } from "./texts.ts";
import { WithdrawButton } from "./withdraw-button.tsx";

interface ContributionCardProps {
  readonly entry: JudgedContribution;
  /** The completed programme; none where the catalogue no longer has it. */
  readonly view: ProgrammeView | undefined;
  readonly onWithdrawn: (contribution: KeptContribution) => void;
}

/** One contribution, and what became of it; where people have to decide, beside what stands. */
export function ContributionCard({ entry, view, onWithdrawn }: ContributionCardProps) {
  const say = useTexts(contributionTexts);
  const { language } = useLanguage();
  const { contribution, fate, publishedChanged } = entry;
  const { clause, programme, against } = contribution;
  const standing = view?.programme.clauses.find(({ code }) => code === clause.code);
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
        <SideBySide versions={useVersions(entry, view)} />
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dimmed">
            {say("by", { who: contribution.contributor, day: sayDay(contribution.date, language) })}
          </Text>
          <Allowed to="programme:contribute">
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
              <WithdrawButton entry={entry} onWithdrawn={onWithdrawn} />
            </Group>
          </Allowed>
        </Group>
      </Stack>
    </Paper>
  );
}

/** What to show of the clause: what was added and, where they differ, what was published before and what stands now. */
function useVersions(
  { contribution, fate, publishedChanged }: JudgedContribution,
  view: ProgrammeView | undefined,
): VersionOfClause[] {
  const say = useTexts(contributionTexts);
  const { clause, sources, contributor, against } = contribution;
  const own = { heading: say("contributed", { who: contributor }), clause, sources, isClaim: true };
  const before = { heading: say("before"), clause: against.clause, sources: [], isClaim: false };
  const differs = fate.status === "conflict" || fate.status === "beside" || publishedChanged;
  return [...(publishedChanged ? [before] : []), ...(differs && view ? standingIn(view, contribution, say) : []), own];
}

/** What stands of a clause, and what others have set beside it. */
function standingIn(
  { programme, contributions }: ProgrammeView,
  { id, clause: { code } }: KeptContribution,
  say: Say<"published" | "standing" | "beside">,
): VersionOfClause[] {
  const bearer = bearerOf(contributions, code);
  const clause = programme.clauses.find((each) => each.code === code);
  const cited: readonly string[] = clause === undefined || clause.text.status === "missing" ? [] : clause.text.sources;
  const beside = contributions.filter(
    ({ contribution, fate }) => contribution.clause.code === code && contribution.id !== id && fate.status === "beside",
  );
  return [
    ...(clause === undefined || bearer?.id === id
      ? []
      : [
          {
            heading: bearer === undefined ? say("published") : say("standing", { who: bearer.contributor }),
            clause,
            sources: programme.sources.filter(({ key }) => cited.includes(key)),
            isClaim: bearer !== undefined,
          },
        ]),
    ...beside.map(({ contribution: other }) => ({
      heading: say("beside", { who: other.contributor }),
      clause: other.clause,
      sources: other.sources,
      isClaim: true,
    })),
  ];
}
