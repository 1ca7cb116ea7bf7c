import type { BilingualLine } from "@wps/model";
import { findAgency, type KnownAgencyCode } from "@wps/model/catalogue";
import { Wording } from "../language/wording.tsx";
import classes from "./agency-name.module.css";
import { anchorOf } from "./anchors.ts";

/** The name an agency bears, or bore last. */
export function nameOf(code: KnownAgencyCode): BilingualLine {
  return findAgency(code)?.names.at(-1)?.name ?? { en: code };
}

/** An agency by the name it bears, or bore last. */
export function AgencyName({ code }: { code: KnownAgencyCode }) {
  return <Wording of={nameOf(code)} />;
}

/** The same, as a link to all that is on record of the agency. */
export function AgencyLink({ code }: { code: KnownAgencyCode }) {
  return (
    <a href={`#${anchorOf(code)}`} className={classes.link}>
      <AgencyName code={code} />
    </a>
  );
}
