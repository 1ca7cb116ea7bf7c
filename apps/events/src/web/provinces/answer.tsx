import { Stack, Text } from "@mantine/core";
import type { PlainDate } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import classes from "./lookup.module.css";
import { Meanings } from "./meanings.tsx";
import { replyTo } from "./reply.ts";
import { provinceTexts } from "./texts.ts";
import { NameLink } from "./unit-link.tsx";

interface AnswerProps {
  readonly asked: string;
  readonly day: PlainDate | undefined;
}

/** The answer in words, then the units it speaks of; where several names fit, the names to choose from. */
export function Answer({ asked, day }: AnswerProps) {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  const { sentences, units, choices } = replyTo(asked, day, language);
  return (
    <Stack gap="md">
      <div role="status">
        {sentences.map(({ key, values }) => (
          <Text key={key} size="lg" fw={600}>
            {say(key, values)}
          </Text>
        ))}
      </div>
      {choices.length > 0 && (
        <ul className={classes.choices}>
          {choices.map((name) => (
            <li key={name}>
              <NameLink name={name} />
            </li>
          ))}
        </ul>
      )}
      {units.length > 0 && <Meanings of={units} day={day} />}
    </Stack>
  );
}
