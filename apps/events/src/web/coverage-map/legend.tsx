import { useTexts } from "../language/i18n.ts";
import classes from "./legend.module.css";
import { SIGNS } from "./marks.tsx";
import { coverageTexts } from "./texts.ts";

/** What the signs of the map mean; those of gaps where it can have any. */
export function Legend({ hasGaps }: { hasGaps: boolean }) {
  const say = useTexts(coverageTexts);
  return (
    <ul className={classes.legend} aria-label={say("legend")}>
      {(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((name) => (
        <li key={name}>
          <span aria-hidden className={classes.sign}>
            {SIGNS[name]}
          </span>
          {say(`legend.${name}`)}
        </li>
      ))}
      {hasGaps && (
        <>
          <li>
            <span aria-hidden className={classes.sample} data-gap="certain" />
            {say("legend.gap")}
          </li>
          <li>
            <span aria-hidden className={classes.sample} data-gap="possible">
              ?
            </span>
            {say("legend.gapPossible")}
          </li>
        </>
      )}
    </ul>
  );
}
