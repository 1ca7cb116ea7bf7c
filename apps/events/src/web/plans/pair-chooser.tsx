import { Button, NativeSelect } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { wordingIn } from "@wps/model";
import { ACTION_PLANS } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import type { Pair, PairInAddress } from "./pair.ts";
import classes from "./pair-chooser.module.css";
import { planTexts } from "./texts.ts";

/** Which two plans are compared. */
export function PairChooser({ pair: { a, b }, onChoose }: { pair: Pair; onChoose: (pair: PairInAddress) => void }) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const plansBeside = (other: Pair["a"]) =>
    ACTION_PLANS.map(({ code, shortTitle }) => ({
      value: code,
      label: wordingIn(shortTitle, language).text,
      disabled: code === other.code,
    }));
  return (
    <div className={classes.chooser}>
      <NativeSelect
        label={say("first")}
        data={plansBeside(b)}
        value={a.code}
        onChange={(event) => onChoose({ a: event.currentTarget.value, b: b.code })}
      />
      <Button
        variant="subtle"
        leftSection={<IconArrowsExchange size={18} aria-hidden />}
        onClick={() => onChoose({ a: b.code, b: a.code })}
      >
        {say("swap")}
      </Button>
      <NativeSelect
        label={say("second")}
        data={plansBeside(a)}
        value={b.code}
        onChange={(event) => onChoose({ a: a.code, b: event.currentTarget.value })}
      />
    </div>
  );
}
