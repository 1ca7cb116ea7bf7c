import { type Attended, type CertificateCheck, wordingIn, writtenName } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import classes from "./check-page.module.css";
import { checkTexts } from "./texts.ts";

interface FactsProps {
  readonly check: Extract<CertificateCheck, { shows: "facts" }>;
}

/** What the certificate says, to be held beside the paper. */
export function Facts({ check }: FactsProps) {
  const say = useTexts(checkTexts);
  const sayAttended = useAttendedWords();
  const { language } = useLanguage();
  const { holder, title, first, last, attended, organisations, issued } = check;
  const [one, other] = [first, last].map((date) => sayDay(date, language));
  return (
    <dl className={classes.facts}>
      <dt>{say("holder")}</dt>
      <dd className={classes.holder}>{writtenName(holder)}</dd>
      <dt>{say("course")}</dt>
      <dd>
        <Wording of={title} />
      </dd>
      <dt>{say("held")}</dt>
      <dd>
        {first === last ? say("day.one", { day: one ?? "" }) : say("day.two", { first: one ?? "", last: other ?? "" })}
      </dd>
      <dt>{say("attended")}</dt>
      <dd>{sayAttended(attended)}</dd>
      {organisations.length > 0 && (
        <>
          <dt>{say("organisations")}</dt>
          <dd>
            {organisations.map((name) => (
              <div key={wordingIn(name, language).text}>
                <Wording of={name} />
              </div>
            ))}
          </dd>
        </>
      )}
      <dt>{say("issued")}</dt>
      <dd>{sayDay(issued, language)}</dd>
    </dl>
  );
}

/** How much somebody attended: in hours too, where all of them are known. */
function useAttendedWords(): (attended: Attended) => string {
  const say = useTexts(checkTexts);
  const sayTime = (minutes: number): string => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [
      ...(hours > 0 || rest === 0 ? [say("hours", { count: hours })] : []),
      ...(rest > 0 ? [say("minutes", { count: rest })] : []),
    ].join(" ");
  };
  return ({ parts, ofParts, minutes, ofMinutes }) =>
    minutes === undefined || ofMinutes === undefined
      ? say("parts", { parts, ofParts })
      : say("partsAndHours", { parts, ofParts, time: sayTime(minutes), ofTime: sayTime(ofMinutes) });
}
