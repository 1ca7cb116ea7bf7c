import { Anchor, Button, Group, Text } from "@mantine/core";
import { type CountryEdit, type CountrySource, wordingIn } from "@wps/model";
import type { Certainty, CountryDay } from "@wps/model/planning";
import { sayDaysOf } from "../country-day-words.ts";
import { sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { provinceOf } from "../province-of.ts";
import { Tag, type Tone } from "../ui/tag.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./country-days.module.css";
import { countryTerms, countryTexts } from "./texts.ts";

const TONES: Record<Certainty, Tone> = { fixed: "good", announced: "accent", expected: "doubt" };

interface DayEntryProps {
  readonly day: CountryDay;
  /** What it was read of, where somebody may change that. */
  readonly edit: CountryEdit | undefined;
  readonly onChange: (edit: CountryEdit) => void;
  readonly onRemove: (edit: CountryEdit) => void;
}

/** One entry: when it is, what, how certain, and who says so. */
export function DayEntry({ day, edit, onChange, onRemove }: DayEntryProps) {
  const say = useTexts(countryTexts);
  const term = useTexts(countryTerms);
  const { language } = useLanguage();
  const name = wordingIn(day.name, language).text;
  return (
    <li className={classes.entry}>
      <div>
        <span className={classes.when}>{sayDaysOf(day, language)}</span>
        {day.start === day.end && (
          <Text size="sm" c="dimmed">
            {sayWeekday(day.start, language)}
          </Text>
        )}
      </div>
      <div>
        <span className={classes.name}>
          <Wording of={day.name} />
        </span>
        <Group gap={6} my={4}>
          <Tag>{term(`kind.${day.kind}`)}</Tag>
          <Tag tone={TONES[day.certainty]}>{term(`certainty.${day.certainty}`)}</Tag>
          {day.edit && <Tag>{say("entered")}</Tag>}
        </Group>
        {day.note && <Text size="sm">{wordingIn(day.note, language).text}</Text>}
        {day.edit && day.provinces && (
          <Text size="sm">
            {say("provinces", {
              names: day.provinces
                .map((ref) => wordingIn(provinceOf(ref)?.name ?? { vi: ref.code }, language).text)
                .join(", "),
            })}
          </Text>
        )}
        {day.sources.map((source) => (
          <SourceLine key={source.title} source={source} />
        ))}
      </div>
      {edit && (
        <Group gap="xs" className={classes.actions}>
          <Button size="sm" variant="default" aria-label={say("changeOf", { name })} onClick={() => onChange(edit)}>
            {say("change")}
          </Button>
          <Button size="sm" variant="default" aria-label={say("removeOf", { name })} onClick={() => onRemove(edit)}>
            {say("remove")}
          </Button>
        </Group>
      )}
    </li>
  );
}

function SourceLine({ source: { title, number, url } }: { source: CountrySource }) {
  const say = useTexts(countryTexts);
  const words = `${say("source", { title })}${number === undefined ? "" : `, ${say("number", { number })}`}`;
  return (
    <Text size="sm" c="dimmed">
      {url === undefined ? (
        words
      ) : (
        <Anchor href={url} target="_blank" rel="noreferrer" size="sm">
          {words}
          <VisuallyHidden> ({say("newWindow")})</VisuallyHidden>
        </Anchor>
      )}
    </Text>
  );
}
