import { Button, Checkbox } from "@mantine/core";
import { IconAlertTriangle, IconPrinter } from "@tabler/icons-react";
import {
  type Certificate,
  dayAt,
  HOME_TIME_ZONE,
  type Language,
  type ParticipationId,
  type ProgrammeEvent,
  toRowCode,
  writtenName,
} from "@wps/model";
import type { CertificateRow } from "../../contract/certificates.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { PersonName } from "../people/person-name.tsx";
import { TakeOut } from "../people/take-out.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import classes from "./certificate-rows.module.css";
import { printCertificates } from "./queries.ts";
import { doubtOf, isOpenTo, validOf } from "./standing.ts";
import { certificateTexts } from "./texts.ts";

const TONES: Readonly<Record<CertificateRow["completion"], Tone>> = {
  met: "good",
  "not-met": "bad",
  open: "doubt",
  "no-rule": "plain",
};

/** What can be done in a row. */
export interface CertificateDeeds {
  readonly event: ProgrammeEvent;
  /** The language that papers are printed in. */
  readonly paper: Language;
  /** Who is chosen to be given one; undefined where nobody can be. */
  readonly chosen: ReadonlySet<ParticipationId> | undefined;
  readonly onChoose: (row: CertificateRow) => void;
  readonly onRevoke: (row: CertificateRow) => void;
}

interface CertificateEntryProps extends CertificateDeeds {
  readonly row: CertificateRow;
}

/** Somebody: whether they completed the event, what they were given for it, and what can be done about that. */
export function CertificateEntry({ event, row, paper, chosen, onChoose, onRevoke }: CertificateEntryProps) {
  const say = useTexts(certificateTexts);
  const term = useTexts(peopleTerms);
  const name = writtenName(row.name);
  const valid = validOf(row);
  const others = row.roles.filter((role) => role !== "participant");
  return (
    <li className={classes.row}>
      <span className={classes.choice}>
        {chosen && isOpenTo(row) && (
          <Checkbox
            size="md"
            aria-label={say("choose", { name })}
            checked={chosen.has(row.participation)}
            onChange={() => onChoose(row)}
          />
        )}
      </span>
      <span className={classes.number}>{toRowCode(row.number)}</span>
      <div className={classes.who}>
        <span className={classes.name}>
          <PersonName name={row.name} />
        </span>
        <span className={classes.tags}>
          <Tag tone={TONES[row.completion]}>{say(`completion.${row.completion}`)}</Tag>
          <Tag tone={valid ? "accent" : "plain"}>{say(valid ? "valid" : "none")}</Tag>
          {others.map((role) => (
            <Tag key={role}>{term(`role.${role}`)}</Tag>
          ))}
        </span>
        <Facts row={row} />
      </div>
      {valid && (
        <span className={classes.deeds} data-screen-only>
          <TakeOut
            event={event.id}
            name={say("paperFile")}
            fetch={(reason) => printCertificates(event.id, { reason, language: paper, certificate: valid.id })}
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            aria-label={say("printOf", { name })}
          >
            {say("print")}
          </TakeOut>
          <Button variant="subtle" color="red" aria-label={say("revokeOf", { name })} onClick={() => onRevoke(row)}>
            {say("revoke")}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Each certificate that somebody was given, and what should be looked at again. */
function Facts({ row }: { row: CertificateRow }) {
  const say = useTexts(certificateTexts);
  const { language } = useLanguage();
  const dayOf = (instant: string) => sayDay(dayAt(Date.parse(instant), HOME_TIME_ZONE), language);
  const sayFacts = ({ code, issuedAt, revoked }: Certificate) =>
    revoked === undefined
      ? say("validFacts", { day: dayOf(issuedAt), code })
      : say("revokedFacts", {
          code,
          issued: dayOf(issuedAt),
          revoked: dayOf(revoked.at),
          reason: [say(`reason.${revoked.reason}`), ...(revoked.note ? [revoked.note] : [])].join(" · "),
        });
  const doubt = doubtOf(row);
  const holder = validOf(row)?.holder;
  return (
    <>
      {row.certificates.map((certificate) => (
        <span
          key={certificate.id}
          className={classes.fact}
          data-revoked={certificate.revoked !== undefined || undefined}
        >
          {sayFacts(certificate)}
        </span>
      ))}
      {doubt && holder && (
        <span className={classes.doubt}>
          <IconAlertTriangle size={18} aria-label={say("doubt")} />
          {say(`doubt.${doubt}`, { name: writtenName(holder) })}
        </span>
      )}
    </>
  );
}
