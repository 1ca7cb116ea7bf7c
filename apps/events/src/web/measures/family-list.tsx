import { Link } from "@tanstack/react-router";
import type { MeasureCode } from "@wps/model";
import { getMeasure, metadataOf } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Section } from "../ui/section.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import { catalogueTexts } from "./catalogue-texts.ts";
import { type Family, measuresOf, type Told, whereTold } from "./families.ts";
import classes from "./family-list.module.css";

interface FamilyListProps {
  readonly family: Family;
  /** Those that are meant. */
  readonly measures: readonly MeasureCode[];
}

const TONES: Readonly<Record<Told, Tone>> = {
  here: "good",
  organisers: "accent",
  targets: "accent",
  nowhere: "plain",
};

/** The measures of a family, each with its unit and where its numbers are. */
export function FamilyList({ family, measures }: FamilyListProps) {
  const say = useTexts(catalogueTexts);
  const { language } = useLanguage();
  const all = measuresOf(family);
  const told = all.filter(({ code }) => whereTold(code) !== "nowhere").length;
  const unitOf = (code: MeasureCode) =>
    metadataOf(getMeasure(code), language).concepts.find(({ id }) => id === "UNIT_MEASURE")?.value;
  return (
    <Section
      title={
        <>
          {say(`family.${family}`)} <span className={classes.count}>{say("familyHas", { told, all: all.length })}</span>
        </>
      }
    >
      <ul className={classes.list}>
        {measures.map((code) => (
          <li key={code}>
            <Link to="/measures/$measure" params={{ measure: code }} className={classes.measure}>
              <span className={classes.code}>{code}</span>
              <span className={classes.name}>
                <Wording of={getMeasure(code).name} />
              </span>
              <span className={classes.unit}>{unitOf(code)}</span>
              <span className={classes.told}>
                <Tag tone={TONES[whereTold(code)]}>{say(`told.${whereTold(code)}`)}</Tag>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
