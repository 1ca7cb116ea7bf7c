import type { PlainDate, Province } from "@wps/model";
import { findProvince } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import classes from "./meaning-card.module.css";
import { MeaningCard } from "./meaning-card.tsx";
import { provinceTexts } from "./texts.ts";

/** The units of one code or one name side by side, the one of the day, or of today, marked. */
export function Meanings({ of: units, day }: { of: readonly Province[]; day: PlainDate | undefined }) {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  const label = day === undefined ? say("today") : say("onDay", { day: sayDay(day, language) });
  return (
    <ol className={classes.cards}>
      {units.map((province) => (
        <MeaningCard
          key={`${province.list} ${province.validFrom}`}
          province={province}
          current={findProvince(province, day ?? todayAtHome()) === province ? label : undefined}
        />
      ))}
    </ol>
  );
}
