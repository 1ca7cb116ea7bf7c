import { IconCircleOff } from "@tabler/icons-react";
import { useTexts } from "../language/i18n.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./marks.module.css";
import { planTexts } from "./texts.ts";

/** A source says that there is none. */
export function NoneMark() {
  const say = useTexts(planTexts);
  return (
    <span className={classes.none}>
      <IconCircleOff size={16} stroke={1.8} aria-hidden />
      {say("none")}
    </span>
  );
}

/** It was looked for and not found, which proves nothing: it speaks lower than what is known. A dash in a full table. */
export function NotFoundMark({ brief = false }: { brief?: boolean }) {
  const say = useTexts(planTexts);
  if (!brief) return <span className={classes.notFound}>{say("notFound")}</span>;
  return (
    <span className={classes.notFound}>
      <span aria-hidden>—</span>
      <VisuallyHidden>{say("notFound")}</VisuallyHidden>
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
          <span className={classes.notFound}>
            {say("notFound")}, <span aria-hidden>—</span>
          </span>
        </dt>
        <dd>{say("notFound.meaning")}</dd>
      </div>
    </dl>
  );
}
