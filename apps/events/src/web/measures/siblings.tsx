import { Link } from "@tanstack/react-router";
import type { MeasureCode } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Section } from "../ui/section.tsx";
import { catalogueTexts } from "./catalogue-texts.ts";
import { familyOf, measuresOf } from "./families.ts";
import { EVERY } from "./list-search.ts";
import classes from "./siblings.module.css";
import tabs from "./tabs.module.css";

/** The other measures of the family, and the way to all of them. */
export function Siblings({ measure }: { measure: MeasureCode }) {
  const say = useTexts(catalogueTexts);
  const family = familyOf(measure);
  if (family === undefined) return null;
  return (
    <nav data-screen-only aria-label={say("siblings", { family: say(`family.${family}`) })}>
      <Section title={say("siblings", { family: say(`family.${family}`) })}>
        <ul className={classes.list}>
          {measuresOf(family)
            .filter(({ code }) => code !== measure)
            .map(({ code }) => (
              <li key={code}>
                <Link to="/measures/$measure" params={{ measure: code }} className={tabs.one}>
                  <Wording of={getMeasure(code).name} />
                </Link>
              </li>
            ))}
        </ul>
        <Link to="/measures/$measure" params={{ measure: EVERY }} className={classes.all}>
          {say("every")}
        </Link>
      </Section>
    </nav>
  );
}
