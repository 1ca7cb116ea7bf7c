import { Text } from "@mantine/core";
import type { PlainDate, Province } from "@wps/model";
import { PROVINCE_CODES_FROM, PROVINCES_COUNTED_FROM, provincesOn } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Cites } from "../sources.tsx";
import { todayAtHome } from "../today.ts";
import { Section } from "../ui/section.tsx";
import { NewUnits } from "./new-units.tsx";
import { OldUnits } from "./old-units.tsx";
import { Steps } from "./steps.tsx";
import { provinceTexts } from "./texts.ts";
import { FIRST_DAY_OF_34 } from "./units.ts";

/** What existed on a day, today by default: the new units with what they were made of, or the old ones with what they became. */
export function UnitsSection({ day }: { day: PlainDate | undefined }) {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  const on = day ?? todayAtHome();
  const existing = provincesOn(on);
  return (
    <Section title={day === undefined ? say("units") : say("unitsOn", { day: sayDay(day, language) })}>
      <Steps on={on} />
      {existing === undefined ? <Unknown day={on} /> : <Existing units={existing} on={on} />}
    </Section>
  );
}

function Existing({ units, on }: { units: readonly Province[]; on: PlainDate }) {
  const say = useTexts(provinceTexts);
  return (
    <>
      {on < FIRST_DAY_OF_34 ? <OldUnits units={units} on={on} /> : <NewUnits units={units} />}
      <Text size="sm" c="dimmed">
        {say("tableSources")}: <Cites keys={units.flatMap(({ sources }) => sources)} />
      </Text>
    </>
  );
}

/** Of this day the data cannot speak, which is not the same as that nothing existed. */
function Unknown({ day }: { day: PlainDate }) {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  return (
    <Text maw="46rem">
      {say("notCounted", { day: sayDay(day, language), first: sayDay(PROVINCES_COUNTED_FROM, language) })}{" "}
      {day < PROVINCE_CODES_FROM && say("beforeLists", { day: sayDay(PROVINCE_CODES_FROM, language) })}
    </Text>
  );
}
