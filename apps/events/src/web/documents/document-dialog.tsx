import { Button, Group, Stack, Text } from "@mantine/core";
import type { ProgrammeDocument, Undertaking } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { AboutFields } from "./about-fields.tsx";
import { AudienceFields } from "./audience-fields.tsx";
import { ContentFields } from "./content-fields.tsx";
import classes from "./documents.module.css";
import { type DocumentFieldsProps, readDraft, toDraft, withinBarrier } from "./draft.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { documentTexts } from "./texts.ts";
import { useDocumentSetback } from "./use-document-setback.ts";
import { useHandingIn } from "./use-handing-in.ts";

interface DocumentDialogProps {
  readonly of: Undertaking;
  /** The one to say something else about. */
  readonly before?: ProgrammeDocument;
  readonly onClose: () => void;
}

/** A document to hand in, or what is said about one: what it is, whom it shows, for whom it is, and what it is evidence of. */
export function DocumentDialog({ of, before, onClose }: DocumentDialogProps) {
  const say = useTexts(documentTexts);
  const explain = useDocumentSetback();
  const [draft, setDraft] = useState(() => toDraft(before));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const { state, save, stop } = useHandingIn(of, onClose);
  const { about, handed, wrong } = readDraft(draft, before === undefined);
  const fields: DocumentFieldsProps = {
    draft,
    isWrong: (field) => attempts > 0 && wrong.has(field),
    change: (part) => setDraft((now) => withinBarrier({ ...now, ...part })),
  };
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setAttempts(attempts + 1);
    if (about === undefined) return;
    if (before !== undefined) void save(about, { before });
    else if (handed !== undefined) void save(about, { handed });
  };
  const isSending = state.is === "sending";
  return (
    <Dialog onClose={onClose} title={say(before === undefined ? "add" : "edit")} closeLabel={say("close")} size="lg">
      <form ref={form} noValidate onSubmit={submit}>
        <Stack>
          {before === undefined && <ContentFields {...fields} />}
          <AboutFields {...fields} of={of} />
          <AudienceFields {...fields} of={of} />
          <EvidenceFields {...fields} of={of} />
          {state.is === "failed" && <Alert tone="danger">{explain(state.error)}</Alert>}
          {state.is === "same" && <Alert>{say("same")}</Alert>}
          {isSending && <Progress share={state.share} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={isSending ? stop : onClose}>
              {say(isSending && before === undefined ? "stop" : state.is === "same" ? "close" : "cancel")}
            </Button>
            <Button type="submit" loading={isSending}>
              {say("save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function Progress({ share }: { share: number }) {
  const say = useTexts(documentTexts);
  const { language } = useLanguage();
  const percent = new Intl.NumberFormat(language, { style: "percent" }).format(share);
  return (
    <div>
      <Text role="status" size="sm">
        {say("sending", { percent })}
      </Text>
      <progress className={classes.bar} value={share} aria-hidden />
    </div>
  );
}
