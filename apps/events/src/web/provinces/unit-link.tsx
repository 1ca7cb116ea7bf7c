import { Link } from "@tanstack/react-router";
import { isValidOn, type PlainDate, type Province } from "@wps/model";
import type { ReactNode } from "react";
import { Wording } from "../language/wording.tsx";
import { readProvincesSearch } from "./search.ts";
import classes from "./unit-link.module.css";

/** Where on the page a code is looked up: links to a code lead there. */
export const LOOKUP = "lookup";

interface ToCodeProps {
  readonly code: string;
  /** Whether a day that is chosen stays so. */
  readonly keeps: (day: PlainDate) => boolean;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function ToCode({ code, keeps, className, children }: ToCodeProps) {
  return (
    <Link
      from="/reference/provinces"
      to="/reference/provinces"
      search={(before) => {
        const { day } = readProvincesSearch(before);
        return { code: Number(code), ...(day !== undefined && keeps(day) && { day }) };
      }}
      hash={LOOKUP}
      className={className}
    >
      {children}
    </Link>
  );
}

/** A name alone, leading to what became of it; whatever day is chosen stays so. */
export function NameLink({ name }: { name: string }) {
  return (
    <Link
      from="/reference/provinces"
      to="/reference/provinces"
      search={({ code: _, ...before }) => ({ ...before, q: name })}
      hash={LOOKUP}
      resetScroll={false}
      className={classes.bare}
    >
      {name}
    </Link>
  );
}

/** The name of a unit with its code, leading to what the code means. A day stays chosen if the unit existed on it. */
export function UnitLink({ of: province }: { of: Province }) {
  return (
    <ToCode code={province.code} keeps={(day) => isValidOn(province, day)} className={classes.unit}>
      <Wording of={province.name} /> <span className={classes.code}>{province.code}</span>
    </ToCode>
  );
}

/** Several units, one after the other. */
export function UnitLinks({ of: provinces }: { of: readonly Province[] }) {
  return (
    <span className={classes.units}>
      {provinces.map((province) => (
        <UnitLink key={province.code} of={province} />
      ))}
    </span>
  );
}

/** A code alone, leading to what it means; whatever day is chosen stays so. */
export function CodeLink({ code }: { code: string }) {
  return (
    <ToCode code={code} keeps={() => true} className={classes.bare}>
      {code}
    </ToCode>
  );
}
