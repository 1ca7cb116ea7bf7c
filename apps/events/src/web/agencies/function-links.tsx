import { Link } from "@tanstack/react-router";
import type { PlainDate } from "@wps/model";
import { findFunction, type KnownFunctionCode } from "@wps/model/catalogue";
import { Wording } from "../language/wording.tsx";
import { QUESTION } from "./anchors.ts";
import { CHANGE } from "./choice.ts";
import classes from "./function-links.module.css";

interface FunctionLinksProps {
  readonly codes: readonly KnownFunctionCode[];
  readonly day?: PlainDate;
}

/** Functions, each a link to the question who answers for it. */
export function FunctionLinks({ codes, day = CHANGE }: FunctionLinksProps) {
  return (
    <ul className={classes.list}>
      {codes.map((code) => (
        <li key={code}>
          <Link to="/reference/agencies" search={{ function: code, day }} hash={QUESTION} className={classes.link}>
            <Wording of={findFunction(code)?.name ?? { en: code }} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
