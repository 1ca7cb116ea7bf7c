import { addDays, type PlainDate, type ProvinceRef, wordingIn } from "@wps/model";
import { warningsFor } from "@wps/model/planning";
import { sayDaysOf, spansOf } from "./country-day-words.ts";
import { useCountryDays } from "./country-edits.ts";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { Alert } from "./ui/alert.tsx";

const words = texts(
  "country-note",
  {
    falls: "Trùng {{name}} ({{days}}).",
    fallsExpected: "Trùng {{name}} (dự kiến {{days}}, chưa có thông báo).",
    incomplete: "Chưa tải được các ngày đã nhập, nên có thể còn thiếu.",
  },
  {
    falls: "Falls on {{name}} ({{days}}).",
    fallsExpected: "Falls on {{name}} (expected {{days}}, not announced).",
    incomplete: "The entered days could not be loaded, so more may be missing here.",
  },
);

/** How many days before and after are looked at. */
const AROUND = 14;

interface CountryNoteProps {
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Where it is planned, as far as that is known. */
  readonly provinces: readonly ProvinceRef[];
}

/** Says calmly what of the country's days these days fall on. It forbids nothing. */
export function CountryNote({ start, end, provinces }: CountryNoteProps) {
  const say = useTexts(words);
  const { language } = useLanguage();
  // Of what these days fall on, the whole is said: also those days of Tết that are before or after.
  const { days, isWhole } = useCountryDays(addDays(start, -AROUND), addDays(end, AROUND));
  const fallenOn = new Set(warningsFor({ start, end }, provinces, days).map(({ name }) => name.vi ?? name.en));
  const spans = spansOf(days).filter(({ name }) => fallenOn.has(name.vi ?? name.en));
  // It stays when it is empty, so that what comes into it is read out.
  return (
    <div role="status">
      {spans.length > 0 && (
        <Alert tone="warn" role="note">
          {spans.map((span) => (
            <span key={`${span.kind} ${span.start}`}>
              {say(span.isExpected ? "fallsExpected" : "falls", {
                name: wordingIn(span.name, language).text,
                days: sayDaysOf(span, language),
              })}
            </span>
          ))}
          {!isWhole && <span>{say("incomplete")}</span>}
        </Alert>
      )}
    </div>
  );
}
