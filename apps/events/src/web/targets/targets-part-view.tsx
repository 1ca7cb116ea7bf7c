import { Stack, Text } from "@mantine/core";
import { findLegalAct, getFramework, getIndicator, observationsOf, seriesBreaksOf } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { CitedSources, SourceList } from "../sources.tsx";
import { Fold } from "../ui/fold.tsx";
import { Section } from "../ui/section.tsx";
import { BesideIndicator } from "./beside-indicator.tsx";
import { sourcesCitedIn } from "./cited.ts";
import { FrameworkView } from "./framework-view.tsx";
import type { FrameworkPart } from "./part.ts";
import { PART_CONTENT } from "./part-content.ts";
import { targetTexts } from "./texts.ts";

/** The frameworks of one part with their targets, then what was observed beside them. */
export function TargetsPartView({ part }: { part: FrameworkPart }) {
  const say = useTexts(targetTexts);
  const content = PART_CONTENT[part];
  const frameworks = content.frameworks.map(getFramework);
  const asked = frameworks.flatMap(({ targets }) => targets);
  const indicators = [...asked.map(({ indicator }) => indicator), ...content.beside];
  const shown = [
    frameworks,
    frameworks.map(({ act }) => act && findLegalAct(act)),
    indicators.map((code) => [getIndicator(code), observationsOf(code), seriesBreaksOf(code)]),
  ];
  const sources = sourcesCitedIn(shown);
  return (
    <CitedSources sources={sources}>
      <Stack gap={56}>
        {frameworks.map((framework) => (
          <FrameworkView key={framework.code} framework={framework} />
        ))}
        {content.beside.length > 0 && (
          <Section title={say("beside")}>
            <Stack gap="xl">
              {content.beside.map((code) => (
                <BesideIndicator key={code} code={code} askedFor={asked} />
              ))}
            </Stack>
          </Section>
        )}
        <Text size="sm" c="dimmed" maw="50rem">
          {say("statusKey")}
        </Text>
        <Fold title={say("sources")} count={sources.length}>
          <SourceList />
        </Fold>
      </Stack>
    </CitedSources>
  );
}
