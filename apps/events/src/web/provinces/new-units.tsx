import type { Province } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import { Parts } from "./made-of.tsx";
import { provinceTexts } from "./texts.ts";
import { UnitLink } from "./unit-link.tsx";
import classes from "./units.module.css";
import { partsOf } from "./units.ts";

/** The units of the list of 2025: those that were made of several, then those that stayed as they were. */
export function NewUnits({ units }: { units: readonly Province[] }) {
  const say = useTexts(provinceTexts);
  const merged = units.filter((province) => partsOf(province).length > 1);
  const kept = units.filter((province) => partsOf(province).length === 1);
  const old = merged.flatMap(partsOf).length;
  return (
    <>
      {merged.length > 0 && (
        <Section title={say("mergedUnits", { count: merged.length, old })} order={3}>
          <ul className={classes.list}>
            {merged.map((province) => (
              <li key={province.code} className={classes.merged}>
                <UnitName province={province} />
                <div>
                  <Parts of={province} />
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {kept.length > 0 && (
        <Section title={say("keptUnits", { count: kept.length })} order={3}>
          <ul className={classes.grid}>
            {kept.map((province) => (
              <li key={province.code}>
                <UnitName province={province} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function UnitName({ province }: { province: Province }) {
  const say = useTexts(provinceTexts);
  return (
    <div className={classes.name}>
      <UnitLink of={province} /> {province.kind === "city" && <Tag>{say("kindShort.city")}</Tag>}
    </div>
  );
}
