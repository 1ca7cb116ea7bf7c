import { IconHelpCircle, IconMinus } from "@tabler/icons-react";
import { useTexts } from "../language/i18n.ts";
import classes from "./marks.module.css";
import { planTexts } from "./texts.ts";

/** A source says that there is none. */
export function NoneMark() {
  const say = useTexts(planTexts);
  return (
    <span className={classes.none}>
      <IconMinus size={16} aria-hidden />
      {say("none")}
    </span>
  );
}

/** It was looked for and not found, which proves nothing. In a table full of them it speaks low. */
export function NotFoundMark({ quiet = false }: { quiet?: boolean }) {
  const say = useTexts(planTexts);
  return (
    <span className={classes.notFound} data-quiet={quiet || undefined}>
      <IconHelpCircle size={16} stroke={1.6} aria-hidden />
      {say("notFound")}
    </span>
  );
}

/** What the marks mean. */
export function MarkLegend() {
  const say = useTexts(planTexts);
  return (
    <dl className={classes.legend}>
      <div>
        <dt>
          <NoneMark />
        </dt>
        <dd>{say("none.meaning")}</dd>
      </div>
      <div>
        <dt>
          <NotFoundMark />
        </dt>
        <dd>{say("notFound.meaning")}</dd>
      </div>
    </dl>
  );
}
