import { Checkbox } from "@mantine/core";
import { isPlainDate, type MoveObstacle, type NewProgrammeEvent, type PlainDate, wordingIn } from "@wps/model";
import { type CountryDay, warningsFor } from "@wps/model/planning";
import { useState } from "react";
import { sayDaysOf, spansOf, whenAndWhere } from "../country-day-words.ts";
import { DayInput } from "../day-input.tsx";
import { sayDates, sayDay, sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./courses.module.css";
import { planTexts } from "./plan-texts.ts";
import type { PlannedRun } from "./planned-runs.ts";

interface PlannedTableProps {
  readonly planned: readonly PlannedRun[];
  readonly country: readonly CountryDay[];
  readonly onInclude: (due: PlainDate, isIncluded: boolean) => void;
  /** Gets the day on which a run is to begin whatever that day is, or nothing where the rule decides. */
  readonly onBegin: (due: PlainDate, day: PlainDate | undefined) => void;
}

/** The runs that will be made: when each is, and what to know of it. */
export function PlannedTable({ planned, onInclude, ...rest }: PlannedTableProps) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say("run")}</th>
          <th scope="col">{say("begins")}</th>
          <th scope="col">{say("when")}</th>
        </tr>
      </thead>
      <tbody>
        {planned.map((run) => (
          <tr key={run.due} data-left={run.is === "left" || undefined}>
            <th scope="row">
              <Checkbox
                aria-label={say("includeNamed", { day: sayDay(run.due, language) })}
                label={run.is === "made" ? say("number", { number: run.number }) : say("left")}
                checked={run.is !== "left"}
                onChange={({ currentTarget }) => onInclude(run.due, currentTarget.checked)}
              />
            </th>
            <OneRun run={run} {...rest} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type OneRunProps = Pick<PlannedTableProps, "country" | "onBegin"> & { readonly run: PlannedRun };

function OneRun({ run, country, onBegin }: OneRunProps) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const { due } = run;
  if (run.is === "left") {
    return (
      <>
        <td data-label={say("begins")}>
          <span>{sayDay(due, language)}</span>
        </td>
        <td data-label={say("when")}>
          <span aria-hidden>–</span>
        </td>
      </>
    );
  }
  return (
    <>
      <td data-label={say("begins")}>
        <Beginning key={beginningOf(run)} run={run} onBegin={onBegin} />
      </td>
      <td data-label={say("when")}>
        {run.is === "made" ? (
          <div>
            {sayDates(run.event.dates, language)}
            <small>{sayWeekday(run.event.dates.start, language)}</small>
            <Notes event={run.event} due={due} country={country} />
          </div>
        ) : (
          <span role="alert">{say(`impossible.${wordOf(run.because)}`)}</span>
        )}
      </td>
    </>
  );
}

const beginningOf = (run: PlannedRun) => (run.is === "made" ? run.event.dates.start : run.due);

function wordOf(because: MoveObstacle | "no-place") {
  return because === "no-place" || because === "too-long" || because === "out-of-range" ? because : "other";
}

/** The first day of a run, to change. What is half typed stays in the field. */
function Beginning({ run, onBegin }: { run: PlannedRun; onBegin: PlannedTableProps["onBegin"] }) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string>(beginningOf(run));
  const { due } = run;
  return (
    <DayInput
      aria-label={say("beginsNamed", { day: sayDay(due, language) })}
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        if (typed === "") onBegin(due, undefined);
        else if (isPlainDate(typed) && typed !== beginningOf(run)) onBegin(due, typed);
        setTyped(isPlainDate(typed) ? typed : beginningOf(run));
      }}
    />
  );
}

interface NotesProps {
  readonly event: NewProgrammeEvent;
  readonly due: PlainDate;
  readonly country: readonly CountryDay[];
}

/** That it begins on another day than it is due, and what of the country's days it falls on. */
function Notes({ event, due, country }: NotesProps) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const { start, end, provinces } = whenAndWhere(event);
  const fallenOn = spansOf(warningsFor({ start, end }, provinces, country));
  return (
    <>
      {start !== due && <small>{say("due", { day: sayDay(due, language) })}</small>}
      {fallenOn.map((span) => (
        <small key={`${span.kind} ${span.start}`}>
          <VisuallyHidden>{say("notes")}: </VisuallyHidden>
          {say(span.isExpected ? "fallsExpected" : "falls", {
            name: wordingIn(span.name, language).text,
            days: sayDaysOf(span, language),
          })}
        </small>
      ))}
    </>
  );
}
