import { type ComparisonRow, type PlanVerdict, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Tag, type Tone } from "../ui/tag.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { Answer } from "./answer.tsx";
import classes from "./comparison-table.module.css";
import type { Pair } from "./pair.ts";
import { planTexts } from "./texts.ts";

const TONES: Readonly<Record<PlanVerdict, Tone>> = {
  same: "good",
  different: "accent",
  "both-found": "accent",
  "only-a": "doubt",
  "only-b": "doubt",
  "both-none": "plain",
  "a-not-found": "plain",
  "b-not-found": "plain",
  "both-not-found": "plain",
};

interface ComparisonTableProps {
  readonly caption: string;
  readonly pair: Pair;
  readonly rows: readonly ComparisonRow[];
  /** Where one verdict holds for every row, what is around the table says it. */
  readonly verdicts?: boolean;
}

/** Two plans side by side, question by question. */
export function ComparisonTable({ caption, pair, rows, verdicts = false }: ComparisonTableProps) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const names = {
    a: wordingIn(pair.a.shortTitle, language).text,
    b: wordingIn(pair.b.shortTitle, language).text,
  };
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say("question")}</th>
          <th scope="col">{names.a}</th>
          <th scope="col">{names.b}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ question, verdict }) => (
          <tr key={question}>
            <th scope="row">
              <div className={classes.question}>
                {say(`question.${question}`)}
                {verdicts && <Tag tone={TONES[verdict]}>{say(`verdict.${verdict}`, names)}</Tag>}
              </div>
            </th>
            <td data-plan={names.a}>
              <Answer plan={pair.a} question={question} />
            </td>
            <td data-plan={names.b}>
              <Answer plan={pair.b} question={question} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
