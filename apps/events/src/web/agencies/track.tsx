import type { PlainDate } from "@wps/model";
import type { KnownFunctionCode } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { AgencyName } from "./agency-name.tsx";
import { sayDays } from "./days.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { agencyTexts } from "./texts.ts";
import classes from "./track.module.css";

/** Who held a function, one after the other, with the silence of the record at both ends. */
export function Track({ code, day }: { code: KnownFunctionCode; day: PlainDate }) {
  const say = useTexts(agencyTexts);
  return (
    <ol className={classes.track} aria-label={say("track")}>
      {stretchesOf(code, day).map((stretch) => (
        <li
          key={stretch.kind === "held" ? stretch.holding.agency : stretch.kind}
          className={classes.stretch}
          data-kind={stretch.kind}
          data-chosen={stretch.chosen || undefined}
        >
          <StretchWords stretch={stretch} />
          {stretch.chosen && <VisuallyHidden> ({say("chosen")})</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}

function StretchWords({ stretch }: { stretch: Stretch }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  if (stretch.kind === "held") {
    return (
      <>
        <span className={classes.name}>
          <AgencyName code={stretch.holding.agency} />
        </span>{" "}
        <span className={classes.days}>{sayDays(stretch.holding, language, say)}</span>
      </>
    );
  }
  return (
    <>
      <span className={classes.name}>{say("unknown")}</span>{" "}
      <span className={classes.days}>
        {stretch.kind === "before"
          ? say("until", { day: sayDay(stretch.until, language) })
          : say("since", { day: sayDay(stretch.from, language) })}
      </span>
    </>
  );
}
