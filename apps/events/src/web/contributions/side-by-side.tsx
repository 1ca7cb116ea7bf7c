import { Group, SimpleGrid, Stack, Text } from "@mantine/core";
import { type Clause, Language, type Source } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { SourceItems } from "../sources.tsx";
import { TextStatusTag } from "../text-status-tag.tsx";
import classes from "./side-by-side.module.css";
import { contributionTexts } from "./texts.ts";

export interface VersionOfClause {
  readonly heading: string;
  readonly clause: Clause | undefined;
  readonly sources: readonly Source[];
  /** Whether somebody who added it says how it is known, and not the catalogue. */
  readonly isClaim: boolean;
}

interface SideBySideProps {
  /** Versions of one clause, each under its own heading. */
  readonly versions: readonly VersionOfClause[];
}

/** What is said of one clause, version beside version. */
export function SideBySide({ versions }: SideBySideProps) {
  const say = useTexts(contributionTexts);
  return (
    <SimpleGrid cols={{ base: 1, md: versions.length }}>
      {versions.map(({ heading, clause, sources, isClaim }) => (
        <Stack key={heading} gap={6} className={classes.version}>
          <Text size="sm" fw={600} c="violet">
            {heading}
          </Text>
          <Version clause={clause} isClaim={isClaim} />
          {sources.length > 0 && (
            <div className={classes.sources}>
              <Text size="sm" fw={600}>
                {say("sources")}
              </Text>
              <SourceItems sources={sources} />
            </div>
          )}
        </Stack>
      ))}
    </SimpleGrid>
  );
}

/** One version of a clause: its kind, its wording, and how that is known. */
export function Version({ clause, isClaim }: Pick<VersionOfClause, "clause" | "isClaim">) {
  const say = useTexts(contributionTexts);
  const term = useTexts(terms);
  if (clause === undefined) return <Text c="dimmed">{say("wasNone")}</Text>;
  const { text } = clause;
  return (
    <>
      <Group gap={8}>
        <Text size="sm">{term(`clause.${clause.kind}`)}</Text>
        <TextStatusTag status={text.status} isClaim={isClaim} />
      </Group>
      {text.status === "missing" ? (
        <Text c="dimmed">{say("noWording")}</Text>
      ) : (
        Language.options.map((language) => (
          <Text key={language} lang={language} className={classes.wording}>
            {text.wording[language]}
          </Text>
        ))
      )}
      {text.note && (
        <Text size="sm" c="dimmed">
          <Wording of={text.note} />
        </Text>
      )}
    </>
  );
}
