import { Text } from "@mantine/core";
import type { LevelChange } from "@wps/model";
import { reorganisationOf2025 } from "@wps/model/catalogue";
import { sayNumber } from "../language/counts.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./levels.module.css";
import { provinceTexts } from "./texts.ts";

/** What became of each level of administrative units on 1 July 2025. */
export function Levels() {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  return (
    <Section title={say("levels")}>
      <ul className={classes.levels}>
        {reorganisationOf2025.levels.map(({ level, name, validTo, before, after }) => (
          <li key={level} className={classes.level}>
            <Text fw={600}>
              <Wording of={name} />
            </Text>
            <dl className={classes.counts}>
              <Units label={say("unitsBefore")} of={before} />
              <Units label={say("unitsAfter")} of={after} />
            </dl>
            {validTo && (
              <Text size="sm" c="dimmed">
                {say("ended", { day: sayDay(validTo, language) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Units({ label, of: answer }: { label: string; of: LevelChange["before"] }) {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  return (
    <div>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value} data-known={answer.status === "found"}>
        {answer.status === "found" && sayNumber(answer.value, language)}
        {answer.status === "none" && say("abolished")}
        {answer.status === "not-found" && say("notFound")}
        {answer.status !== "not-found" && <Cites keys={answer.sources} />}
      </dd>
    </div>
  );
}
