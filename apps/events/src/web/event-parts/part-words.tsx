import { List } from "@mantine/core";
import type { BilingualProse } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { BothLanguages } from "./bilingual.tsx";
import { entriesOf, type PartContent } from "./content.ts";
import { EntryWords } from "./entry-words.tsx";
import { HeadsWords } from "./heads-words.tsx";
import { MoneyWords } from "./money-words.tsx";
import { PlaceWords } from "./place-words.tsx";
import { partTexts } from "./texts.ts";
import { DatesWords } from "./time-words.tsx";

/** A part of an event in words, whole. */
export function PartWords(content: PartContent) {
  const say = useTexts(partTexts);
  const term = useTexts(terms);
  switch (content.part) {
    case "status":
      return term(`status.${content.value}`);
    case "publication":
      return term(`publication.${content.value}`);
    case "sensitivity":
      return term(`sensitivity.${content.value}`);
    case "kind":
      return term(`kind.${content.value}`);
    case "run":
      return content.value === undefined ? say("notEntered") : say("runNumber", { number: content.value.number });
    case "format":
      return content.value === "not-given" ? say("notEntered") : term(`format.${content.value}`);
    case "titleBasis":
      return say(`titleBasis.${content.value}`);
    case "timeZone":
      return content.value;
    case "dates":
      return <DatesWords dates={content.value} />;
    case "place":
      return <PlaceWords place={content.value} />;
    case "title":
    case "summary":
    case "statusReason":
      return <OptionalText text={content.value} />;
    case "expected":
      return content.value === undefined ? say("notEntered") : <HeadsWords heads={content.value} />;
    case "budget":
    case "cost":
      return content.value === undefined ? say("notEntered") : <MoneyWords amount={content.value} />;
    default:
      return <Entries content={content} />;
  }
}

function OptionalText({ text }: { text: BilingualProse | undefined }) {
  const say = useTexts(partTexts);
  return text === undefined ? say("notEntered") : <BothLanguages of={text} />;
}

function Entries({ content }: { content: PartContent }) {
  const say = useTexts(partTexts);
  const entries = entriesOf(content) ?? [];
  if (entries.length === 0) return say("empty");
  return (
    <List size="sm" spacing={2}>
      {entries.map((entry) => (
        <List.Item key={JSON.stringify(entry)}>
          <EntryWords entry={entry} />
        </List.Item>
      ))}
    </List>
  );
}
