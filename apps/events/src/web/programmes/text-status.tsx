import { Stack, Text } from "@mantine/core";
import { type Clause, TextStatus } from "@wps/model";
import type { ReactNode } from "react";
import { FateTag } from "../contribution-fate.tsx";
import { useTexts } from "../language/i18n.ts";
import { TextStatusTag } from "../text-status-tag.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import { programmeTexts } from "./texts.ts";

interface KnownnessProps {
  readonly clause: Clause;
  /** Whether somebody who added it says so, and not the catalogue. */
  readonly isClaim: boolean;
}

/** How well a clause is known: its wording, whether that is whole, and whether its code was seen. */
export function Knownness({ clause: { text, numbering }, isClaim }: KnownnessProps) {
  const say = useTexts(programmeTexts);
  return (
    <>
      <TextStatusTag status={text.status} isClaim={isClaim} />
      {text.status !== "missing" && !text.complete && <Tag tone="doubt">{say("incomplete")}</Tag>}
      {numbering.status === "inferred" && <Tag>{say("codeInferred")}</Tag>}
    </>
  );
}

/** What the tags of {@link Knownness} mean. */
export function Legend() {
  const say = useTexts(programmeTexts);
  return (
    <Section title={say("legend")}>
      <Stack component="dl" gap="sm" m={0}>
        {TextStatus.options.map((status) => (
          <Entry key={status} tag={<TextStatusTag status={status} />} meaning={say(`legend.${status}`)} />
        ))}
        <Entry tag={<Tag tone="doubt">{say("incomplete")}</Tag>} meaning={say("legend.incomplete")} />
        <Entry tag={<Tag>{say("codeInferred")}</Tag>} meaning={say("legend.codeInferred")} />
        <Entry tag={<FateTag fate={{ status: "added" }} />} meaning={say("legend.contributed")} />
      </Stack>
    </Section>
  );
}

function Entry({ tag, meaning }: { tag: ReactNode; meaning: string }) {
  return (
    <div>
      <dt>{tag}</dt>
      <Text component="dd" m={0} size="sm">
        {meaning}
      </Text>
    </div>
  );
}
