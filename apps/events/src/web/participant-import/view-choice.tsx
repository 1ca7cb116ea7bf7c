import { Button } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import type { ImportDraft } from "./draft.ts";
import classes from "./import-page.module.css";
import { rowTexts } from "./row-texts.ts";
import { type Standings, VIEWS, type View } from "./standing.ts";
import { numbersIn } from "./views.ts";

interface ViewChoiceProps {
  readonly value: View;
  readonly draft: ImportDraft;
  readonly standings: Standings;
  readonly onChange: (view: View) => void;
}

/** Which rows to see, with how many there are of each kind. The one that is pressed again is looked at anew. */
export function ViewChoice({ value, draft, standings, onChange }: ViewChoiceProps) {
  const say = useTexts(rowTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div role="group" aria-label={say("view")} className={classes.ways}>
      {VIEWS.map((view) => {
        const count = numbersIn(view, draft, standings).length;
        if (count === 0 && view !== value && view !== "all") return null;
        return (
          <Button
            key={view}
            size="sm"
            variant={view === value ? "light" : "default"}
            aria-pressed={view === value}
            onClick={() => onChange(view)}
          >
            {say("viewCount", { view: say(`view.${view}`), count })}
          </Button>
        );
      })}
    </div>
  );
}
