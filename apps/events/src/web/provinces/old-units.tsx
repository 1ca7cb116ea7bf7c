import type { PlainDate, Province } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Tag } from "../ui/tag.tsx";
import { Became } from "./became.tsx";
import { provinceTexts } from "./texts.ts";
import { UnitLink } from "./unit-link.tsx";
import classes from "./units.module.css";

/** The units of the list of 2004 as they were on a day, with what became of each. */
export function OldUnits({ units, on }: { units: readonly Province[]; on: PlainDate }) {
  const say = useTexts(provinceTexts);
  return (
    <ul className={classes.grid}>
      {units.map((province) => (
        <li key={province.code}>
          <div className={classes.name}>
            <UnitLink of={province} /> {province.kind === "city" && <Tag>{say("kindShort.city")}</Tag>}
          </div>
          <Became province={province} since={on} />
        </li>
      ))}
    </ul>
  );
}
