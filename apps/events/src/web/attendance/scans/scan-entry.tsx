import { Button, Group, Stack, Text } from "@mantine/core";
import { IconFileTypePdf, IconPhoto } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SheetScan } from "@wps/model";
import { useState } from "react";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { sayDayOf, sayTimeOf } from "../../language/moments.ts";
import { TakeOut } from "../../people/take-out.tsx";
import { Alert } from "../../ui/alert.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Tag } from "../../ui/tag.tsx";
import { readScan, removeScan, scansQuery } from "./queries.ts";
import classes from "./scans.module.css";
import { scanTexts } from "./texts.ts";
import { useScanSetback } from "./use-scan-setback.ts";

interface ScanEntryProps {
  readonly scan: SheetScan;
  /** Which of its session it is, from 1 on. */
  readonly nth: number;
  readonly session: string;
  /** Whether it can no longer be deleted. */
  readonly isFixed: boolean;
}

/** One scan: what is known of it, and the way to look at it. */
export function ScanEntry({ scan, nth, session, isFixed }: ScanEntryProps) {
  const say = useTexts(scanTexts);
  const { language } = useLanguage();
  const [isAsked, setIsAsked] = useState(false);
  const Icon = scan.type === "application/pdf" ? IconFileTypePdf : IconPhoto;
  const size = sayKilobytes(scan.size, language);
  const when = `${sayDayOf(scan.at, language)}, ${sayTimeOf(scan.at, language)}`;
  const what = `${say("nth", { nth })}, ${session}`;
  return (
    <li>
      <Icon size={24} aria-hidden className={classes.icon} />
      <div className={classes.facts}>
        <span className={classes.name}>{say("nth", { nth })}</span>
        <span className={classes.quiet}>{say("facts", { type: say(`type.${scan.type}`), size, when })}</span>
        <span className={classes.quiet} title={scan.sha256}>
          {say("fingerprint")} <code>{scan.sha256.slice(0, 16)}…</code>
        </span>
      </div>
      {scan.isKept ? (
        <Group gap="xs" data-screen-only>
          <TakeOut
            event={scan.event}
            name={`${say("file")}-${nth}`}
            fetch={(reason) => readScan(scan.id, reason)}
            variant="default"
            aria-label={say("readOf", { what })}
          >
            {say("read")}
          </TakeOut>
          {!isFixed && (
            <Button
              variant="subtle"
              color="red"
              aria-label={say("removeOf", { what })}
              onClick={() => setIsAsked(true)}
            >
              {say("remove")}
            </Button>
          )}
        </Group>
      ) : (
        <Tag>{say("gone")}</Tag>
      )}
      {isAsked && <RemoveDialog scan={scan} onClose={() => setIsAsked(false)} />}
    </li>
  );
}

function RemoveDialog({ scan, onClose }: { scan: SheetScan; onClose: () => void }) {
  const say = useTexts(scanTexts);
  const explain = useScanSetback();
  const queries = useQueryClient();
  const removing = useMutation({
    networkMode: "always",
    mutationFn: () => removeScan(scan.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: scansQuery(scan.event).queryKey });
      onClose();
    },
  });
  return (
    <Dialog onClose={onClose} title={say("removeTitle")} closeLabel={say("close")}>
      <Stack>
        {removing.error ? <Alert tone="danger">{explain(removing.error)}</Alert> : <Text>{say("removeHint")}</Text>}
        <Group justify="end">
          <Button size="md" variant="default" data-autofocus onClick={onClose}>
            {say(removing.error ? "close" : "keep")}
          </Button>
          {!removing.error && (
            <Button size="md" color="red" loading={removing.isPending} onClick={() => removing.mutate()}>
              {say("remove")}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

const sayKilobytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }).format(
    Math.max(1, bytes / 1_000),
  );
