import type { ActionPlan, PlanAnswer, PlanQuestion } from "@wps/model";
import type { ComponentType } from "react";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./answer.module.css";
import { NoneMark, NotFoundMark } from "./marks.tsx";
import { planTexts } from "./texts.ts";
import { VALUES, type ValueProps } from "./value.tsx";

interface AnswerProps<Question extends PlanQuestion> {
  readonly plan: Pick<ActionPlan, "answers">;
  readonly question: Question;
  /** Without names, notes and sources. That something was inferred is told all the same. */
  readonly brief?: boolean;
}

/** What a plan answers to a question: what was found, that there is none, or that nothing was found. */
export function Answer<Question extends PlanQuestion>({ plan, question, brief = false }: AnswerProps<Question>) {
  const say = useTexts(planTexts);
  const answer: PlanAnswer<Question> = plan.answers[question];
  const Value: ComponentType<ValueProps<Question>> = VALUES[question];
  return (
    <div>
      {answer.status === "found" && (
        <div className={classes.value}>
          <Value value={answer.value} brief={brief} /> {!brief && <Cites keys={answer.sources} />}
        </div>
      )}
      {answer.status === "none" && (
        <div>
          <NoneMark /> {!brief && <Cites keys={answer.sources} />}
        </div>
      )}
      {answer.status === "not-found" && <NotFoundMark brief={brief} />}
      {answer.status === "found" && answer.basis === "inferred" && <Tag tone="doubt">{say("inferred")}</Tag>}
      {!brief && answer.note && (
        <div className={classes.note}>
          <Wording of={answer.note} />
        </div>
      )}
    </div>
  );
}
