import { Stack, Text } from "@mantine/core";
import type { PlainDate } from "@wps/model";
import { provinceOn, provincesWithCode } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { codeAnswer } from "./code-answer.ts";
import classes from "./meaning-card.module.css";
import { MeaningCard } from "./meaning-card.tsx";
import { provinceTexts } from "./texts.ts";
import { FIRST_DAY_OF_34 } from "./units.ts";

/** The answer in words, then everything the code has meant, side by side. */
export function CodeMeanings({ code, day }: { code: string; day: PlainDate | undefined }) {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  const meanings = provincesWithCode(code);
  const asked = provinceOn(code, day ?? todayAtHome());
  const label = day === undefined ? say("today") : say("onDay", { day: sayDay(day, language) });
  return (
    <Stack gap="md">
      <div role="status">
        {codeAnswer(code, day, language).map(({ key, values }) => (
          <Text key={key} size="lg" fw={600}>
            {say(key, values)}
          </Text>
        ))}
      </div>
      {meanings.length > 0 && (
        <ol className={classes.cards}>
          {meanings.map((province) => (
            <MeaningCard
              key={`${province.list} ${province.validFrom}`}
              province={province}
              current={province === asked ? label : undefined}
            />
          ))}
          {meanings.at(-1)?.list === "2004" && (
            <li className={classes.card} data-gone>
              <div className={classes.when}>
                <span className={classes.validity}>{say("from", { day: sayDay(FIRST_DAY_OF_34, language) })}</span>
              </div>
              <div className={classes.name}>{say("noLonger")}</div>
              <Text size="sm" c="dimmed">
                {say("list.2025")}
              </Text>
            </li>
          )}
        </ol>
      )}
    </Stack>
  );
}
