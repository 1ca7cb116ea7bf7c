import { Text } from "@mantine/core";
import type { Variant } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { eventTexts } from "./texts.ts";
import classes from "./variants.module.css";

/** What sources say differently, apart from dates, which stand beside the date that was chosen. */
export function Variants({ variants }: { variants: readonly Variant[] }) {
  const say = useTexts(eventTexts);
  const term = useTexts(terms);
  const others = variants.filter((variant) => variant.fact !== "dates");
  if (others.length === 0) return null;
  return (
    <Section title={say("variants")}>
      <dl className={classes.list}>
        {others.map((variant) => (
          <div key={JSON.stringify(variant)}>
            <Text component="dt" fw={500}>
              {term(`variant.${variant.fact}`)}
            </Text>
            <Text component="dd" m={0}>
              <Wording of={variant.note} /> <Cites keys={variant.sources} />
            </Text>
          </div>
        ))}
      </dl>
    </Section>
  );
}
