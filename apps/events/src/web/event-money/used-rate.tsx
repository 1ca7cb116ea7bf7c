import { Button } from "@mantine/core";
import type { KeptExchangeRate } from "@wps/model";
import { useState } from "react";
import { sayDay } from "../language/dates.ts";
import { sayDecimal } from "../language/decimal-text.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import classes from "./money.module.css";
import { RateForm } from "./rate-form.tsx";
import { moneyTexts } from "./texts.ts";

/** A rate by which something is told, and the way to correct it for who may. */
export function UsedRate({ rate, mayEdit }: { rate: KeptExchangeRate; mayEdit: boolean }) {
  const say = useTexts(moneyTexts);
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { units, from, to, worth, on, source } = rate;
  const inWords = say("rate", {
    ...{ from, to, source },
    units: sayDecimal(units, language),
    worth: sayDecimal(worth, language),
    day: sayDay(on, language),
  });
  return (
    <li className={isOpen ? classes.missing : classes.under}>
      <span>{inWords}</span>
      {mayEdit && !isOpen && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={say("correctRateOf", { rate: inWords })}
          data-screen-only
          onClick={() => setIsOpen(true)}
        >
          {say("correctRate")}
        </Button>
      )}
      {isOpen && <RateForm asked={rate} replaced={rate} onDone={() => setIsOpen(false)} />}
    </li>
  );
}
