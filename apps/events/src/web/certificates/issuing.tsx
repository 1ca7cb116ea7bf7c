import { Button, Text } from "@mantine/core";
import { IconCertificate } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ParticipationId, ProgrammeEvent } from "@wps/model";
import type { CertificateList } from "../../contract/certificates.ts";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import classes from "./certificate-desk.module.css";
import { certificatesQuery, issueCertificates } from "./queries.ts";
import { useCertificateSetback } from "./setback.ts";
import { isDue, isOpenTo, obstacleOf, validOf } from "./standing.ts";
import { certificateTexts } from "./texts.ts";

interface IssuingProps {
  readonly event: ProgrammeEvent;
  readonly list: CertificateList;
  readonly chosen: ReadonlySet<ParticipationId>;
  readonly onIssued: () => void;
}

/** Issues to those who are chosen, or else to all who are due, and says how many there were. */
export function Issuing({ event, list, chosen, onIssued }: IssuingProps) {
  const say = useTexts(certificateTexts);
  const explain = useCertificateSetback();
  const queries = useQueryClient();
  const { queryKey } = certificatesQuery(event.id);
  const issuing = useMutation({
    mutationFn: async (participations: readonly ParticipationId[]) => {
      const after = await issueCertificates(event.id, participations);
      queries.setQueryData(queryKey, after);
      return after.rows.filter(validOf).length - list.rows.filter(validOf).length;
    },
    onSuccess: onIssued,
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  const named = list.rows.filter((row) => isOpenTo(row) && chosen.has(row.participation));
  const due = list.rows.filter(isDue);
  const count = named.length || due.length;
  const isOpen = obstacleOf(list) === undefined;
  return (
    <div className={classes.issue}>
      {isOpen && count > 0 && (
        <Button
          size="md"
          leftSection={<IconCertificate size={18} aria-hidden />}
          loading={issuing.isPending}
          onClick={() => issuing.mutate(named.map(({ participation }) => participation))}
        >
          {say(named.length > 0 ? "issueChosen" : "issueAll", { count })}
        </Button>
      )}
      {isOpen && list.rows.some((row) => isOpenTo(row) && !isDue(row)) && (
        <Text size="sm" c="dimmed">
          {say("othersHint")}
        </Text>
      )}
      {issuing.isSuccess && <p role="status">{say("issued", { count: issuing.data })}</p>}
      {issuing.error && <Alert tone="danger">{explain(issuing.error)}</Alert>}
    </div>
  );
}
