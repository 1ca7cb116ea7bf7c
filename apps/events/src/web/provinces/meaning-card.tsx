import { Text } from "@mantine/core";
import type { Language, Province } from "@wps/model";
import { findLegalAct } from "@wps/model/catalogue";
import { Fragment } from "react";
import { sayDates, sayDay } from "../language/dates.ts";
import { type Say, useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Tag } from "../ui/tag.tsx";
import { ActName } from "./act-name.tsx";
import { Became } from "./became.tsx";
import { MadeOf } from "./made-of.tsx";
import classes from "./meaning-card.module.css";
import { provinceTexts } from "./texts.ts";

interface MeaningCardProps {
  readonly province: Province;
  /** Why this is the meaning that is asked for: "today", or the day; nothing on the other cards. */
  readonly current: string | undefined;
}

/** One thing that a code meant: from when to when, what that unit was made of, and what became of it. */
export function MeaningCard({ province, current }: MeaningCardProps) {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  return (
    <li className={classes.card} data-current={current !== undefined}>
      <div className={classes.when}>
        <span className={classes.validity}>{sayValidity(province, language, say)}</span>
        {current && <Tag tone="accent">{current}</Tag>}
      </div>
      <div className={classes.name}>
        <Wording of={province.name} />
      </div>
      <Text size="sm" c="dimmed">
        {say(`kind.${province.kind}`)} · {say(`list.${province.list}`)}
      </Text>
      {province.list === "2025" && <MadeOf province={province} />}
      {province.validTo && <Became province={province} since={province.validTo} />}
      <Text size="sm" c="dimmed" className={classes.acts}>
        {say("basis")} <Acts codes={province.acts} /> <Cites keys={province.sources} />
      </Text>
    </li>
  );
}

function Acts({ codes }: { codes: Province["acts"] }) {
  return codes.map((code, index) => {
    const act = findLegalAct(code);
    return (
      <Fragment key={code}>
        {index > 0 && "; "}
        {act === undefined ? code : <ActName act={act} />}
      </Fragment>
    );
  });
}

/** From when to when a row holds, as far as it is recorded. */
function sayValidity({ validFrom, validTo }: Province, language: Language, say: Say<"until" | "from">): string {
  if (validFrom && validTo) return sayDates({ precision: "day", start: validFrom, end: validTo }, language);
  if (validTo) return say("until", { day: sayDay(validTo, language) });
  return validFrom ? say("from", { day: sayDay(validFrom, language) }) : "";
}
