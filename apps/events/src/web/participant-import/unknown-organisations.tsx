import { Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { Button } from "../ui/button.tsx";
import { Fold } from "../ui/fold.tsx";
import classes from "./columns-stage.module.css";
import type { ImportDraft } from "./draft.ts";
import { unknownOrganisations } from "./plan.ts";
import { rowTexts } from "./row-texts.ts";

/** As many are named before somebody asks for all. */
const AT_ONCE = 20;

/** What the list calls organisations that the register lacks, and what becomes of that. */
export function UnknownOrganisations({ draft }: { draft: ImportDraft }) {
  const say = useTexts(rowTexts);
  const [showsAll, setShowsAll] = useState(false);
  const unknown = useMemo(() => unknownOrganisations(draft), [draft]);
  if (unknown.length === 0) return null;
  return (
    <Fold title={say("unknownOrganisations")} count={unknown.length} order={3}>
      <Text c="dimmed">{say("unknownHint")}</Text>
      <ul className={classes.notes}>
        {(showsAll ? unknown : unknown.slice(0, AT_ONCE)).map(([name, count]) => (
          <li key={name}>{say("unknownRows", { name, count })}</li>
        ))}
      </ul>
      {!showsAll && unknown.length > AT_ONCE && (
        <Button variant="light" onClick={() => setShowsAll(true)}>
          {say("showAll", { total: unknown.length })}
        </Button>
      )}
    </Fold>
  );
}
