import { Button, Group, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { can, enteredOf, mayEdit, type NewProgrammeEvent, type ProgrammeEvent, subjectOf } from "@wps/model";
import { Suspense, useState } from "react";
import { sayDay } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { useActor } from "../../session.ts";
import { lazyInKit } from "../../ui/in-kit.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { MoreActions } from "./more-actions.tsx";
import { type Move, movedTo, movesOf } from "./moves.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import { SensitivityDialog } from "./sensitivity-dialog.tsx";
import { lifeTexts } from "./texts.ts";
import type { ChangeEvent } from "./use-change.ts";
import { useMoveWords } from "./use-move-words.ts";

const SameAgain = lazyInKit(async () => (await import("../same-again.tsx")).SameAgain);

interface ActionsProps {
  readonly event: ProgrammeEvent;
  readonly isPending: boolean;
  readonly change: ChangeEvent;
  readonly unsaved: NewProgrammeEvent | undefined;
}

/** What a dialog asks about: a step that has to be explained, or who may see the event. */
type Asked = "postponed" | "cancelled" | "sensitive" | "open" | "again";

/** What this reader may do with the event: the way on first, then editing, all the rest in a menu. */
export function Actions({ event, isPending, change, unsaved }: ActionsProps) {
  const say = useTexts(lifeTexts);
  const { language } = useLanguage();
  const actor = useActor();
  const sayMove = useMoveWords();
  const [asked, setAsked] = useState<Asked>();
  const moves = movesOf(event, actor, Date.now());
  const usual = moves.find((move) => move.isUsual);
  const awaitsReport = event.status === "held" && can(actor, "event:verify", subjectOf(event));

  const take = ({ to }: Move) => {
    if (to === "postponed" || to === "cancelled") setAsked(to);
    else change(movedTo(enteredOf(event), to), { kind: "moved", to });
  };
  const publish = () => {
    const isDraft = event.publication === "draft";
    const publication = isDraft ? "published" : "draft";
    change({ ...enteredOf(event), publication }, { kind: isDraft ? "published" : "withdrawn" });
  };
  const close = () => setAsked(undefined);

  return (
    <Group gap="xs" data-screen-only>
      {usual && !usual.isTooEarly && (
        <Button
          size="md"
          variant={usual.kind === "again" ? "light" : "filled"}
          loading={isPending}
          onClick={() => take(usual)}
        >
          {sayMove(usual)}
        </Button>
      )}
      {mayEdit(actor, event) && <EditLink event={event} />}
      <MoreActions
        event={event}
        moves={moves.filter((move) => move !== usual)}
        mayPublish={can(actor, "event:publish", subjectOf(event))}
        mayRepeat={can(actor, "event:create") && event.dates.precision === "day"}
        isPending={isPending}
        onRepeat={() => setAsked("again")}
        onMove={take}
        onPublish={publish}
        onSensitivity={() => setAsked(event.sensitivity === "open" ? "sensitive" : "open")}
      />
      {awaitsReport && (
        <Text size="sm" c="dimmed" w="100%">
          {say("awaitsReport")}
        </Text>
      )}
      {usual?.isTooEarly && (
        <Text size="sm" c="dimmed" w="100%">
          {say("tooEarly", { day: sayDay(event.dates.start, language) })}
        </Text>
      )}
      {(asked === "postponed" || asked === "cancelled") && (
        <ReasonDialog
          to={asked}
          before={unsaved?.status === asked ? unsaved.statusReason : event.statusReason}
          onClose={close}
          onGive={(reason) => {
            close();
            change(movedTo(enteredOf(event), asked, reason), { kind: "moved", to: asked });
          }}
        />
      )}
      {asked === "again" && (
        <Suspense>
          <SameAgain event={event} onClose={close} />
        </Suspense>
      )}
      {(asked === "sensitive" || asked === "open") && (
        <SensitivityDialog
          to={asked}
          onClose={close}
          onDo={() => {
            close();
            change({ ...enteredOf(event), sensitivity: asked }, { kind: asked });
          }}
        />
      )}
    </Group>
  );
}

function EditLink({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(lifeTexts);
  return (
    <LinkButton
      to="/events/$id/edit"
      params={{ id: event.id }}
      size="md"
      variant="light"
      leftSection={<IconPencil size={18} aria-hidden />}
    >
      {say("edit")}
    </LinkButton>
  );
}
