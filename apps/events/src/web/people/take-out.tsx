import { Button, type ButtonProps } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { Actor, EventId } from "@wps/model";
import { type ReactNode, useState } from "react";
import { texts, useTexts } from "../language/i18n.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { saveFile } from "../save-file.ts";
import { useActor } from "../session.ts";

const words = texts(
  "take-out",
  {
    title: "Lý do lấy giấy tờ có họ tên",
    hint: "Tệp này có họ tên người tham dự và rời khỏi hệ thống. Lý do được lưu cùng tên người lấy; chỉ hỏi một lần cho mỗi sự kiện trong lần truy cập này.",
    action: "Tải về",
  },
  {
    title: "Why take out names",
    hint: "This file names participants, and leaves the system. The reason is kept with your name; it is asked once for each event in this visit.",
    action: "Download",
  },
);

/** What was said in this visit, by whom and of which event: whoever signs in next on this machine is asked again. */
const reasons = new Map<string, string>();
const keyOf = (actor: Actor, event: EventId) => `${"account" in actor ? actor.account : actor.role} ${event}`;

interface TakeOutProps extends Pick<ButtonProps, "size" | "variant" | "leftSection"> {
  readonly "aria-label"?: string | undefined;
  readonly event: EventId;
  /** What the file is called, without the ending. */
  readonly name: string;
  readonly fetch: (reason: string) => Promise<Blob>;
  readonly children: ReactNode;
}

const ENDINGS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};

/** A button that hands over a file with names in it, to whoever says what for. */
export function TakeOut({ event, name, fetch, children, ...button }: TakeOutProps) {
  const say = useTexts(words);
  const key = keyOf(useActor(), event);
  const [isAsked, setIsAsked] = useState(false);
  const taking = useMutation({
    networkMode: "always",
    gcTime: 0,
    mutationFn: fetch,
    onSuccess: (file, reason) => {
      reasons.set(key, reason);
      setIsAsked(false);
      saveFile(`${name}.${ENDINGS[file.type] ?? "pdf"}`, file.type, file);
    },
    // What went wrong is said where the reason is asked.
    onError: () => setIsAsked(true),
  });
  const start = () => {
    taking.reset();
    const reason = reasons.get(key);
    if (reason === undefined) setIsAsked(true);
    else taking.mutate(reason);
  };
  return (
    <>
      <Button {...button} loading={taking.isPending} onClick={start}>
        {children}
      </Button>
      {isAsked && (
        <ReasonDialog
          title={say("title")}
          hint={say("hint")}
          action={say("action")}
          initial={reasons.get(key)}
          isPending={taking.isPending}
          hasFailed={taking.isError}
          onGive={taking.mutate}
          onClose={() => setIsAsked(false)}
        />
      )}
    </>
  );
}
