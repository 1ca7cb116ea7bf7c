import type { Amount } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
import { partTexts } from "./texts.ts";

/** A sum, or that it is not known. */
export function MoneyWords({ amount }: { amount: Amount }) {
  const say = useTexts(partTexts);
  const { language } = useLanguage();
  return amount.status === "known" ? sayMoney(amount.money, language) : say("amountUnknown");
}
