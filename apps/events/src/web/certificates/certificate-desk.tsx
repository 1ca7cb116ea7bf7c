import { Text } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { LANGUAGES, type Language, type ParticipationId, type ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import type { CertificateList, CertificateRow } from "../../contract/certificates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { TakeOut } from "../people/take-out.tsx";
import { Alert } from "../ui/alert.tsx";
import { Segmented } from "../ui/segmented.tsx";
import classes from "./certificate-desk.module.css";
import { CertificateRows } from "./certificate-rows.tsx";
import { Issuing } from "./issuing.tsx";
import { Obstruction } from "./obstruction.tsx";
import { printCertificates } from "./queries.ts";
import { RevokeDialog } from "./revoke-dialog.tsx";
import { obstacleOf, tallyOf, validOf } from "./standing.ts";
import { certificateTexts } from "./texts.ts";

interface CertificateDeskProps {
  readonly event: ProgrammeEvent;
  readonly list: CertificateList;
}

/** Where certificates are issued, printed and revoked. */
export function CertificateDesk({ event, list }: CertificateDeskProps) {
  const say = useTexts(certificateTexts);
  const { language } = useLanguage();
  const [paper, setPaper] = useState<Language>(language);
  const [chosen, setChosen] = useState<ReadonlySet<ParticipationId>>(new Set());
  const [revoking, setRevoking] = useState<CertificateRow>();
  const obstacle = obstacleOf(list);
  if (obstacle === "nobody") return <Obstruction event={event} obstacle={obstacle} isAll />;
  const mayIssue = obstacle === undefined;
  const choose = ({ participation }: CertificateRow) => {
    const next = new Set(chosen);
    if (!next.delete(participation)) next.add(participation);
    setChosen(next);
  };
  return (
    <>
      {list.unreadable > 0 && (
        <Alert tone="warn" role="status">
          {say("unreadable", { count: list.unreadable })}
        </Alert>
      )}
      <Tally list={list} />
      {obstacle && <Obstruction event={event} obstacle={obstacle} />}
      <div className={classes.tools} data-screen-only>
        <Issuing event={event} list={list} chosen={chosen} onIssued={() => setChosen(new Set())} />
        {list.rows.some(validOf) && (
          <div className={classes.print}>
            <Segmented
              aria-label={say("paperLanguage")}
              value={paper}
              options={LANGUAGES.map((value) => ({ value, label: say(`language.${value}`) }))}
              onChange={setPaper}
            />
            <TakeOut
              event={event.id}
              name={say("paperFile")}
              fetch={(reason) => printCertificates(event.id, { reason, language: paper })}
              size="md"
              variant="light"
              leftSection={<IconPrinter size={18} aria-hidden />}
            >
              {say("printAll")}
            </TakeOut>
          </div>
        )}
      </div>
      <CertificateRows
        event={event}
        rows={list.rows}
        paper={paper}
        chosen={mayIssue ? chosen : undefined}
        onChoose={choose}
        onRevoke={setRevoking}
      />
      <Text size="sm" c="dimmed" data-screen-only>
        {say("checkHint")}{" "}
        <Link to="/certificates" className={classes.link}>
          {say("toCheck")}
        </Link>
      </Text>
      {revoking && <RevokeDialog event={event} row={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

/** How many are where, and by which rule. */
function Tally({ list }: { list: CertificateList }) {
  const say = useTexts(certificateTexts);
  const { rule } = list;
  const { completed, issued, doubted } = tallyOf(list);
  const counts = [
    { which: "completed", count: completed },
    { which: "issued", count: completed === undefined ? issued || undefined : issued },
    { which: "doubted", count: doubted || undefined },
  ] as const;
  const known = counts.filter(({ count }) => count !== undefined);
  if (known.length === 0) return null;
  return (
    <div>
      <dl className={classes.tally}>
        {known.map(({ which, count }) => (
          <div key={which} data-doubt={which === "doubted" || undefined}>
            <dt>{say(`counts.${which}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {rule && (
        <Text size="sm" c="dimmed" mt="xs">
          {say(`rule.${rule.excused}`, { percent: rule.percent })}
        </Text>
      )}
    </div>
  );
}
