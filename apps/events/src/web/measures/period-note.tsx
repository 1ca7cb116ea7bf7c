import type { PlainDate } from "@wps/model";
import type { EventMeasureCode } from "@wps/model/indicators";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { measurePageTexts } from "./page-texts.ts";
import classes from "./period-note.module.css";

interface PeriodNoteProps {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly measure?: EventMeasureCode;
}

/** Of which days the numbers are, wherever they are not of all days: on paper too, where the form is not. */
export function PeriodNote({ from, to, measure }: PeriodNoteProps) {
  const say = useTexts(measurePageTexts);
  const { language } = useLanguage();
  if (from === undefined && to === undefined) return null;
  const which = from === undefined ? "daysTo" : to === undefined ? "daysFrom" : "daysBetween";
  const said = { from: from ? sayDay(from, language) : "", to: to ? sayDay(to, language) : "" };
  const words = { days: say(which, said) };
  return <p className={classes.note}>{say(measure === "DEL-02" ? "onlyPlanned" : "onlyBegun", words)}</p>;
}
