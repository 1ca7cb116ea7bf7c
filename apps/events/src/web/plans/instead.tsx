import type { ActionPlan } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import classes from "./instead.module.css";
import { planTexts } from "./texts.ts";

/** Where no plan was found: what was found in its place. */
export function Instead({ stage }: Pick<ActionPlan, "stage">) {
  const say = useTexts(planTexts);
  if (stage.status !== "not-found") return null;
  return (
    <div className={classes.instead}>
      {say("instead")}
      <ul>
        {stage.instead.map(({ what, sources }) => (
          <li key={what.vi ?? what.en}>
            <Wording of={what} /> <Cites keys={sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}
