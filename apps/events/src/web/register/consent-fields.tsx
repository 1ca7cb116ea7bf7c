import { Checkbox, Text } from "@mantine/core";
import { type ConsentPurpose, latestConsentText } from "@wps/model";
import type { RegistrationOffer } from "../../contract/registrations.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { rightsTerms } from "../rights/rights-terms.ts";
import classes from "./consent-fields.module.css";
import { registerTexts } from "./texts.ts";

/** What concerns everybody who comes. Allowances and transfers abroad are asked about where there are any. */
const ASKED = ["registration", "certificate", "statistics", "follow-up", "report"] as const;

interface ConsentFieldsProps {
  readonly agreed: ReadonlySet<ConsentPurpose>;
  readonly photographs: RegistrationOffer["photographs"];
  readonly onChange: (agreed: ReadonlySet<ConsentPurpose>) => void;
}

/** Each purpose by itself with the text that is agreed to. None is ticked beforehand, and none has to be. */
export function ConsentFields({ agreed, photographs, onChange }: ConsentFieldsProps) {
  const say = useTexts(registerTexts);
  const term = useTexts(rightsTerms);
  const { language } = useLanguage();
  const purposes: readonly ConsentPurpose[] = photographs === "asked" ? [...ASKED, "photographs"] : ASKED;
  const toggle = (purpose: ConsentPurpose) => {
    const next = new Set(agreed);
    if (!next.delete(purpose)) next.add(purpose);
    onChange(next);
  };
  return (
    <fieldset className={classes.group}>
      <legend>{say("consents")}</legend>
      <Text size="sm" c="dimmed" maw="42rem">
        {say("consentsHint")}
      </Text>
      {purposes.map((purpose) => {
        const { version, ...text } = latestConsentText(purpose);
        return (
          <Checkbox
            key={purpose}
            checked={agreed.has(purpose)}
            onChange={() => toggle(purpose)}
            label={term(`purpose.${purpose}`)}
            description={`${text[language]} (${say("version", { version })})`}
          />
        );
      })}
      <Text size="sm">{say(photographs === "asked" ? "photosAsked" : "photosTold")}</Text>
    </fieldset>
  );
}
