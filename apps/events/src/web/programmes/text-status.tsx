import { Stack, Text } from "@mantine/core";
import { type Clause, TextStatus } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Section } from "../ui/section.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { programmeTexts } from "./texts.ts";

const TONES: Readonly<Record<TextStatus, Tone>> = {
  official: "good",
  "near-official": "accent",
  paraphrase: "plain",
  inferred: "doubt",
  missing: "bad",
};

/** How well a clause is known: its wording, whether that is whole, and whether its code was seen. */
export function Knownness({ clause: { text, numbering } }: { clause: Clause }) {
  const say = useTexts(programmeTexts);
  const sayTerm = useTexts(terms);
  return (
    <>
      <Tag tone={TONES[text.status]}>{sayTerm(`text.${text.status}`)}</Tag>
      {text.status !== "missing" && !text.complete && <Tag tone="doubt">{say("incomplete")}</Tag>}
      {numbering.status === "inferred" && <Tag>{say("codeInferred")}</Tag>}
    </>
  );
}

/** What the tags of {@link Knownness} mean. */
export function Legend() {
  const say = useTexts(programmeTexts);
  const sayTerm = useTexts(terms);
  return (
    <Section title={say("legend")}>
      <Stack component="dl" gap="sm" m={0}>
        {TextStatus.options.map((status) => (
          <Entry key={status} tone={TONES[status]} term={sayTerm(`text.${status}`)} meaning={say(`legend.${status}`)} />
        ))}
        <Entry tone="doubt" term={say("incomplete")} meaning={say("legend.incomplete")} />
        <Entry tone="plain" term={say("codeInferred")} meaning={say("legend.codeInferred")} />
      </Stack>
    </Section>
  );
}

function Entry({ tone, term, meaning }: { tone: Tone; term: string; meaning: string }) {
  return (
    <div>
      <dt>
        <Tag tone={tone}>{term}</Tag>
      </dt>
      <Text component="dd" m={0} size="sm">
        {meaning}
      </Text>
    </div>
  );
}
