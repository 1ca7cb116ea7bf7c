import { Text } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { codeAfter, compareClauses, type Gap, narrows, wordingIn } from "@wps/model";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { Allowed } from "../allowed.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import classes from "./gap-line.module.css";
import { programmeTexts } from "./texts.ts";

/** Something that was looked for and not found, shown where it would stand, with what people added of it. */
export function GapLine({ gap, view }: { gap: Gap; view: ProgrammeView }) {
  const say = useTexts(programmeTexts);
  const { language } = useLanguage();
  const { programme, contributions } = view;
  const added = contributions
    .filter(({ fate }) => fate.status === "added")
    .map(({ contribution }) => contribution.clause.code)
    .filter((code) => narrows(code, gap))
    .sort(compareClauses);
  const { parent, after, sought } = gap;
  const last = added.at(-1) ?? after;
  return (
    <div className={classes.gap}>
      <IconHelpCircle size={18} stroke={1.6} aria-hidden className={classes.icon} />
      <Text size="sm" c="dimmed">
        {say("gap")}: <Wording of={sought} /> ({say(`gap.${gap.existence}`)}).{" "}
        {added.length > 0 && <>{`${say("narrowed")}: ${added.join(", ")}. `}</>}
        {(parent ?? after) !== undefined && (
          <Allowed to="programme:contribute">
            <Link
              to="/contributions/new"
              search={{ programme: programme.code, clause: last && codeAfter(last), parent }}
              className={classes.contribute}
              aria-label={`${say("contribute")}: ${wordingIn(sought, language).text}`}
            >
              {say("contribute")}
            </Link>
          </Allowed>
        )}
      </Text>
    </div>
  );
}

/** Gaps that stand together. */
export function GapList({ gaps, view }: { gaps: readonly Gap[]; view: ProgrammeView }) {
  return (
    <ul className={classes.list}>
      {gaps.map((gap) => (
        <li key={gap.sought.vi ?? gap.sought.en}>
          <GapLine gap={gap} view={view} />
        </li>
      ))}
    </ul>
  );
}
