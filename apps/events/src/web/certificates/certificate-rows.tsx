import { Button } from "@mantine/core";
import { useState } from "react";
import type { CertificateRow } from "../../contract/certificates.ts";
import { useTexts } from "../language/i18n.ts";
import { type CertificateDeeds, CertificateEntry } from "./certificate-entry.tsx";
import classes from "./certificate-rows.module.css";
import { certificateTexts } from "./texts.ts";

/** As many rows as are drawn before somebody asks for all. */
const AT_ONCE = 200;

interface CertificateRowsProps extends CertificateDeeds {
  readonly rows: readonly CertificateRow[];
}

/** Everybody in question, one below the other. */
export function CertificateRows({ rows, ...props }: CertificateRowsProps) {
  const say = useTexts(certificateTexts);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, AT_ONCE);
  return (
    <>
      <ul className={classes.rows} aria-label={say("title")}>
        {shown.map((row) => (
          <CertificateEntry key={row.participation} row={row} {...props} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button variant="light" size="md" className={classes.more} onClick={() => setShowsAll(true)}>
          {say("showAll", { count: rows.length })}
        </Button>
      )}
    </>
  );
}
