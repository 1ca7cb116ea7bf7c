import { Button } from "@mantine/core";
import { useState } from "react";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import classes from "./money.module.css";
import { RateForm } from "./rate-form.tsx";
import { moneyTexts } from "./texts.ts";
import type { MissingRate } from "./totals.ts";

/** A rate that is not on record, and the way to enter it for who may. */
export function MissingRateEntry({ missing, mayEdit }: { missing: MissingRate; mayEdit: boolean }) {
  const say = useTexts(moneyTexts);
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={classes.missing}>
      <strong>{say("noRate", { ...missing, day: sayDay(missing.on, language) })}</strong>
      <span className={classes.detail}>{say("noRateHint")}</span>
      {mayEdit && !isOpen && (
        <Button size="sm" variant="light" className={classes.start} onClick={() => setIsOpen(true)}>
          {say("addRate")}
        </Button>
      )}
      {isOpen && <RateForm asked={missing} onDone={() => setIsOpen(false)} />}
    </li>
  );
}
