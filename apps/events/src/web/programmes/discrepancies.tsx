import { Stack, Text } from "@mantine/core";
import type { Programme } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { programmeTexts } from "./texts.ts";

/** What sources say otherwise, beside what was chosen. */
export function Discrepancies({ discrepancies }: Pick<Programme, "discrepancies">) {
  const say = useTexts(programmeTexts);
  if (discrepancies.length === 0) return null;
  return (
    <Section title={say("discrepancies")}>
      <Stack component="dl" gap="md" m={0}>
        {discrepancies.map((item) => (
          <div key={item.subject.vi ?? item.subject.en}>
            <Text component="dt" fw={600}>
              <Wording of={item.subject} />
            </Text>
            <Text component="dd" m={0}>
              {say("says")}: <Wording of={item.says} /> <Cites keys={item.sources} />
            </Text>
            <Text component="dd" m={0}>
              {say("chosen")}: <Wording of={item.chosen} />
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
