import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NewLegalHold } from "@wps/model";
import { useState } from "react";
import { texts, useTexts } from "../language/i18n.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { holdsQuery, setLegalHold } from "./retention-rules.ts";

const words = texts(
  "set-hold",
  {
    set: "Tạm dừng xóa",
    title: "Tạm dừng xóa dữ liệu",
    "hint.event":
      "Không dữ liệu nào của sự kiện này và của những người có tên trong danh sách bị xóa cho tới khi lệnh được gỡ. Lý do được lưu lại; đừng nêu tên ai.",
    "hint.person":
      "Không dữ liệu nào của người này bị xóa cho tới khi lệnh được gỡ. Lý do được lưu lại; đừng nêu tên ai.",
  },
  {
    set: "Put on hold",
    title: "Keep data from being deleted",
    "hint.event":
      "Nothing of this event, or of the people on its list, is deleted until the hold is lifted. The reason is kept: name nobody in it.",
    "hint.person": "Nothing of this person is deleted until the hold is lifted. The reason is kept: name nobody in it.",
  },
);

interface SetHoldProps {
  readonly on: NewLegalHold["on"];
  /** What is kept, for those who do not see where the button stands. */
  readonly label?: string;
  readonly onSet: () => unknown;
}

/** Keeps everything of an event or of a person from being deleted, for a reason. */
export function SetHold({ on, label, onSet }: SetHoldProps) {
  const say = useTexts(words);
  const queries = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const setting = useMutation({
    networkMode: "always",
    mutationFn: (reason: string) => setLegalHold({ on, reason }),
    onSuccess: () => setIsOpen(false),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: holdsQuery.queryKey }), onSet()]),
  });
  return (
    <>
      <Button
        size="sm"
        variant="default"
        {...(label && { "aria-label": `${say("set")}: ${label}` })}
        onClick={() => {
          setting.reset();
          setIsOpen(true);
        }}
      >
        {say("set")}
      </Button>
      {isOpen && (
        <ReasonDialog
          title={say("title")}
          hint={say(`hint.${on.is}`)}
          action={say("set")}
          isPending={setting.isPending}
          hasFailed={setting.isError}
          onGive={setting.mutate}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
