import type { DueRule, Requirement } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { requirementTexts } from "./requirement-texts.ts";
import { dueTerms } from "./texts.ts";

/** What an agreement asks for, when, and how often it was delivered. */
export function RequirementShown({ requirement: { kind, title, due, submitted } }: { requirement: Requirement }) {
  const say = useTexts(requirementTexts);
  const term = useTexts(dueTerms);
  const ruleWords = useRuleWords();
  return (
    <>
      <strong>{title ? <Wording of={title} /> : term(`kind.${kind}`)}</strong>
      {title && <p>{term(`kind.${kind}`)}</p>}
      <p>{ruleWords(due)}</p>
      {submitted.length > 0 && (
        <ul>
          {submitted.map(({ closes, on }) => (
            <li key={closes}>
              <Delivered closes={closes} on={on} />
            </li>
          ))}
        </ul>
      )}
      {submitted.length === 0 && <p>{say("noneDelivered")}</p>}
    </>
  );
}

function Delivered({ closes, on }: Pick<Requirement["submitted"][number], "closes" | "on">) {
  const say = useTexts(requirementTexts);
  const { language } = useLanguage();
  return say("delivered", { until: sayDay(closes, language), on: sayDay(on, language) });
}

function useRuleWords(): (rule: DueRule) => string {
  const say = useTexts(requirementTexts);
  const { language } = useLanguage();
  return (rule) => {
    switch (rule.is) {
      case "periodic":
        return say("periodicWords", {
          every: say(`every.${rule.every}`).toLocaleLowerCase(language),
          month: rule.yearBegins,
          days: rule.days,
        });
      case "after-end":
        return say("afterEndWords", { days: rule.days });
      case "on-days":
        return say("onDaysWords", { days: rule.days.map(({ due }) => sayDay(due, language)).join(", ") });
    }
  };
}
