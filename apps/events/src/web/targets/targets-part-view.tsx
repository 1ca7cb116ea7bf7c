import { Stack } from "@mantine/core";
import { findLegalAct, getFramework, getIndicator, observationsOf, seriesBreaksOf } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { CitedSources, SourceList } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { BesideIndicator } from "./beside-indicator.tsx";
import { sourcesCitedIn } from "./cited.ts";
import { FrameworkView } from "./framework-view.tsx";
import type { TargetsPart } from "./part.ts";
import { PART_CONTENT } from "./part-content.ts";
import { targetTexts } from "./texts.ts";

/** The frameworks of one part with their targets, then what was observed beside them. */
export function TargetsPartView({ part }: { part: Exclude<TargetsPart, "indicators"> }) {
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
  return (
    <CitedSources sources={sourcesCitedIn(shown)}>
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
        <Section title={say("sources")}>
          <SourceList />
        </Section>
      </Stack>
    </CitedSources>
  );
}
