import type { MeasureCode } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { CALCULATORS, commandsFor } from "./calculators.ts";
import { catalogueTexts } from "./catalogue-texts.ts";
import classes from "./developers.module.css";

/** How the number comes out of one's own records: in code, and on the command line where it takes such records. */
export function Developers({ measure }: { measure: MeasureCode }) {
  const say = useTexts(catalogueTexts);
  const commands = commandsFor(measure);
  const lines = [`import { ${CALCULATORS[measure]} } from "@wps/model/indicators";`, ...commands];
  const hint = commands.length > 0 ? "developHint" : measure === "LRN-10" ? "developSchema" : "developInCode";
  return (
    <Section title={say("develop")}>
      <p className={classes.hint}>{say(hint)}</p>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>
            <code className={classes.line}>{line}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}
