import { Text } from "@mantine/core";
import type { CostFigure, Count, EventBaseline, ExpectedHeads } from "@wps/model";
import { sayCount } from "../../language/counts.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { sayMoney } from "../../language/money.ts";
import { Wording } from "../../language/wording.tsx";
import { planTexts } from "./texts.ts";

/** What nobody has entered: of the plan it is final, of what happened it may still come. */
function Missing({ side }: { side: "planned" | "actual" }) {
  const say = useTexts(planTexts);
  return (
    <Text component="span" c="dimmed">
      {say(side === "planned" ? "notPlanned" : "notCounted")}
    </Text>
  );
}

interface FigureProps<Value> {
  readonly side: "planned" | "actual";
  readonly value: Value;
}

/** A number of people, and how many of them women where that is known. */
export function HeadsFigure({ side, value }: FigureProps<ExpectedHeads | undefined>) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  if (value === undefined || value.count.kind === "unknown") return <Missing side={side} />;
  const { count, women } = value;
  const number = (of: Count) => sayCount(of, language);
  const people = say("people", { number: number(count), count: count.value });
  return women.kind === "unknown" ? people : say("peopleAndWomen", { people, women: number(women) });
}

/** A sum; that there is one, not known; or that it is not shown to this reader. */
export function CostText({ side, value }: FigureProps<CostFigure | undefined>) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  if (value === undefined) return <Missing side={side} />;
  switch (value.status) {
    case "known":
      return sayMoney(value.money, language);
    case "unknown":
      return say("amountUnknown");
    case "withheld":
      return (
        <Text component="span" c="dimmed">
          {say("withheld")}
        </Text>
      );
  }
}

/** A place by its name then, and the venue. */
export function PlaceText({ side, value }: FigureProps<EventBaseline["place"]>) {
  if (value.status === "not-given") return <Missing side={side} />;
  return (
    <>
      <Wording of={value.name} />
      {value.venue && (
        <>
          {" – "}
          <Wording of={value.venue} />
        </>
      )}
    </>
  );
}
