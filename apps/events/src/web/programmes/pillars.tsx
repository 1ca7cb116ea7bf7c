import { Group, Text } from "@mantine/core";
import type { ClauseCode, Programme } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import { programmeTexts } from "./texts.ts";

/** The pillars of the agenda that readers lay over a clause, with the reason: they are no part of the text. */
export function Pillars({ programme, clause }: { programme: Pick<Programme, "pillarTags">; clause: ClauseCode }) {
  const say = useTexts(programmeTexts);
  const sayTerm = useTexts(terms);
  const tags = programme.pillarTags.filter((tag) => tag.clause === clause);
  const [first] = tags;
  if (first === undefined) return null;
  return (
    <Section title={say("pillars")}>
      <Group gap={6}>
        {tags.map((tag) => (
          <Tag key={tag.pillar} tone="accent">
            {sayTerm(`pillar.${tag.pillar}`)}
          </Tag>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {first.note && <Wording of={first.note} />} <Cites keys={first.sources} />
      </Text>
    </Section>
  );
}
