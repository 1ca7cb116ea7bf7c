import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { can, type Grant, type GrantId, subjectOfGrant, wordingIn } from "@wps/model";
import { useState } from "react";
import { DocumentsPart } from "../document-parts.tsx";
import { grantQuery } from "../grant-queries.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { ChainWay } from "./chain-way.tsx";
import { GrantEventsSection } from "./grant-events.tsx";
import { GrantFacts } from "./grant-facts.tsx";
import { GrantForm } from "./grant-form.tsx";
import { GrantResults } from "./grant-results.tsx";
import classes from "./grants.module.css";
import { grantRequirementsQuery } from "./grants.ts";
import { TakeAway } from "./take-away.tsx";
import { grantTerms, grantTexts } from "./texts.ts";

/** A grant: where the money is from and where it goes, what the agreement says, and what it pays for. */
export function GrantPage({ id }: { id: GrantId }) {
  const query = useQuery(grantQuery(id));
  const [opened, setOpened] = useState<Grant>();
  const [hasReturned, setHasReturned] = useState(false);
  const close = () => {
    setOpened(undefined);
    setHasReturned(true);
  };
  return (
    <QueryState query={query}>
      {(grant) =>
        opened === undefined ? (
          <GrantShown grant={grant} hasReturned={hasReturned} onEdit={() => setOpened(grant)} />
        ) : (
          <GrantForm before={opened} onDone={close} />
        )
      }
    </QueryState>
  );
}

interface GrantShownProps {
  readonly grant: Grant;
  /** Whether the reader comes back from the form, and goes on from its button. */
  readonly hasReturned: boolean;
  readonly onEdit: () => void;
}

function GrantShown({ grant, hasReturned, onEdit }: GrantShownProps) {
  const say = useTexts(grantTexts);
  const term = useTexts(grantTerms);
  const { language } = useLanguage();
  const mayEdit = can(useActor(), "grant:edit", subjectOfGrant(grant));
  useDocumentTitle(wordingIn(grant.title, language).text);
  return (
    <Stack gap="xl" component="article">
      <Stack component="header" gap="sm">
        <Group justify="space-between" align="start" gap="md">
          <Stack gap="xs" align="start">
            <Title order={1}>
              <Wording of={grant.title} />
            </Title>
            <Tag tone="accent">{term(`level.${grant.level}`)}</Tag>
          </Stack>
          <LinkButton to="/grants/{-$grant}" params={{ grant: undefined }} size="md" variant="default">
            {say("toList")}
          </LinkButton>
        </Group>
        {mayEdit && (
          <Group gap="sm" data-screen-only>
            <Button size="md" autoFocus={hasReturned} onClick={onEdit}>
              {say("edit")}
            </Button>
            <TakeAway grant={grant} />
          </Group>
        )}
      </Stack>
      <ChainWay chain={grant.chain} />
      <GrantFacts grant={grant} />
      <GrantEventsSection id={grant.id} />
      <GrantResults grant={grant} />
      <Requirements id={grant.id} />
      <DocumentsPart of={{ is: "grant", grant: grant.id }} subject={subjectOfGrant(grant)} />
      <Section title={say("statements")}>
        <Group>
          <LinkButton
            to="/grants/$grant/statements/{-$nth}"
            params={{ grant: grant.id, nth: undefined }}
            variant="light"
          >
            {say("seeStatements")}
          </LinkButton>
        </Group>
      </Section>
      {grant.note && (
        <Section title={say("note")}>
          <Text className={classes.prose}>
            <Wording of={grant.note} />
          </Text>
        </Section>
      )}
    </Stack>
  );
}

function Requirements({ id }: { id: GrantId }) {
  const say = useTexts(grantTexts);
  const query = useQuery(grantRequirementsQuery(id));
  return (
    <Section title={say("requirements")}>
      <QueryState query={query}>
        {({ requirements: { length: count } }) => (
          <>
            <Text c={count === 0 ? "dimmed" : undefined}>
              {count === 0 ? say("noRequirements") : say("requirementCount", { count })}
            </Text>
            <Group>
              <LinkButton to="/due/{-$grant}" params={{ grant: id }} variant="light">
                {say("seeRequirements")}
              </LinkButton>
            </Group>
          </>
        )}
      </QueryState>
    </Section>
  );
}
