import { Link } from "@tanstack/react-router";
import type { MeasureCode } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import { catalogueTexts } from "./catalogue-texts.ts";
import { needsOf, whereTold } from "./families.ts";
import classes from "./no-numbers.module.css";

/** Where the page of a measure has no numbers of its own: what they would be made of, or where they stand. */
export function NoNumbers({ measure }: { measure: MeasureCode }) {
  const say = useTexts(catalogueTexts);
  const needs = needsOf(measure);
  const told = whereTold(measure);
  const isWithTargets = told === "targets";
  if (told === "organisers") {
    return (
      <div className={classes.card}>
        <Section title={say("forOrganisers")}>
          <p className={classes.words}>{say("forOrganisersHint")}</p>
        </Section>
      </div>
    );
  }
  return (
    <div className={classes.card} data-told={isWithTargets || undefined}>
      <Section title={say(isWithTargets ? "atTargets" : "noNumbers")}>
        <p className={classes.words}>{say(isWithTargets ? "atTargetsHint" : "noNumbersHint")}</p>
        {!isWithTargets && (
          <ul className={classes.needs}>
            {needs.map(({ need, isRecorded }) => (
              <li key={need}>
                <span>{say(`need.${need}`)}</span>
                <Tag tone={isRecorded ? "good" : "doubt"}>
                  {say(isRecorded ? "recorded" : need === "assignments" ? "notSeen" : "notRecorded")}
                </Tag>
              </li>
            ))}
          </ul>
        )}
        {!isWithTargets && needs.every(({ isRecorded }) => isRecorded) && (
          <p className={classes.words}>{say("onlyPage")}</p>
        )}
        {measure.startsWith("TGT") && (
          <Link to="/reference/targets" className={classes.link}>
            {say("toTargets")}
          </Link>
        )}
      </Section>
    </div>
  );
}
