import { Breadcrumbs } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Clause, Programme } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { pathTo } from "./path.ts";
import { programmeTexts } from "./texts.ts";
import classes from "./trail.module.css";

/** The way back: all programmes, this one, and the clauses above. */
export function Trail({ programme, clause }: { programme: Programme; clause?: Clause }) {
  const say = useTexts(programmeTexts);
  return (
    <nav aria-label={say("breadcrumb")}>
      <Breadcrumbs className={classes.trail} separatorMargin={6}>
        <Link to="/programmes">{say("programmes")}</Link>
        {clause && (
          <Link to="/programmes/$programme" params={{ programme: programme.code }}>
            <Wording of={programme.shortTitle} />
          </Link>
        )}
        {clause &&
          pathTo(programme, clause).map(({ code }) => (
            <Link key={code} to="/programmes/$programme/$clause" params={{ programme: programme.code, clause: code }}>
              {code}
            </Link>
          ))}
        <span aria-current="page">{clause ? clause.code : <Wording of={programme.shortTitle} />}</span>
      </Breadcrumbs>
    </nav>
  );
}
