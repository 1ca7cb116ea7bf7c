import type { LearningEvidence, Result } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Tag } from "../ui/tag.tsx";
import { IndicatorShown } from "./indicator-shown.tsx";
import classes from "./results.module.css";
import { resultTerms, resultTexts } from "./texts.ts";

/** A result that is aimed at, its indicators, and what shows that something was learnt. */
export function ResultShown({ result: { level, statement, indicators, evidence } }: { result: Result }) {
  const say = useTexts(resultTexts);
  const term = useTexts(resultTerms);
  return (
    <>
      <Tag tone="accent">{term(`level.${level}`)}</Tag>
      <p className={classes.statement}>
        <Wording of={statement} />
      </p>
      {indicators.length === 0 && <p className={classes.quiet}>{say("noIndicator")}</p>}
      {indicators.map((indicator) => (
        <IndicatorShown key={JSON.stringify(indicator)} indicator={indicator} />
      ))}
      {evidence.length > 0 && <Evidence evidence={evidence} />}
    </>
  );
}

function Evidence({ evidence }: { evidence: readonly LearningEvidence[] }) {
  const say = useTexts(resultTexts);
  const term = useTexts(resultTerms);
  const { language } = useLanguage();
  return (
    <div>
      <p className={classes.name}>{say("evidence")}</p>
      <ul className={classes.evidence}>
        {evidence.map((one) => (
          <li key={JSON.stringify(one)}>
            <strong>{term(`tier.${one.tier}`)}</strong>
            <span className={classes.prose}>
              <Wording of={one.what} />
            </span>
            {one.gathered && <small>{say("gathered", { day: sayDay(one.gathered, language) })}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
