import { Group, SimpleGrid, Stack, Text } from "@mantine/core";
import { type Clause, Language } from "@wps/model";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./clause-wording.module.css";
import { BesideLink, ContributionMarks, contributionsTo, isTakenOver } from "./contributed.tsx";
import { Knownness } from "./text-status.tsx";
import { programmeTexts } from "./texts.ts";

/** The full wording of a clause in both languages, and how it is known: what people added is known as they say. */
export function ClauseWording({ clause, view }: { clause: Clause; view: ProgrammeView }) {
  const say = useTexts(programmeTexts);
  const isContributed = contributionsTo(view, clause.code).some(isTakenOver);
  const { text, numbering } = clause;
  return (
    <Section title={say("wording")}>
      <Group gap={6}>
        <ContributionMarks view={view} clause={clause.code} />
        <Knownness clause={clause} isClaim={isContributed} />
        <BesideLink view={view} clause={clause.code} />
      </Group>
      <Text size="sm" c="dimmed">
        {isContributed ? say("asContributed") : say(`legend.${text.status}`)}{" "}
        {text.status !== "missing" && <Cites keys={text.sources} />}
      </Text>
      {text.status === "missing" ? <Text>{say("noWording")}</Text> : <BothLanguages text={text} />}
      {text.note && (
        <Text size="sm">
          <Wording of={text.note} />
        </Text>
      )}
      {numbering.status === "inferred" && (
        <Text size="sm">
          {say("numbering")} {numbering.note && <Wording of={numbering.note} />}
        </Text>
      )}
    </Section>
  );
}

type SeenText = Exclude<Clause["text"], { status: "missing" }>;

/** A wording in both languages, side by side where there is room. */
export function BothLanguages({ text }: { text: SeenText }) {
  const say = useTexts(programmeTexts);
  const copied = text.status === "official" || text.status === "near-official";
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      {Language.options.map((language) => (
        <Stack key={language} gap={4} className={classes.language}>
          <Text size="sm" fw={500} c="violet">
            {say(language === "vi" ? "vietnamese" : "english")}
            {language === "en" && copied && `, ${say("translation")}`}
          </Text>
          {text.wording[language] === undefined ? (
            <Text c="dimmed">{say("noTranslation")}</Text>
          ) : (
            <Text lang={language} className={classes.wording}>
              {text.wording[language]}
            </Text>
          )}
        </Stack>
      ))}
    </SimpleGrid>
  );
}
