import { Stack, Textarea } from "@mantine/core";
import { BilingualProse, type Language } from "@wps/model";
import { useEffect, useRef, useState } from "react";
import { texts, useLanguage, useTexts } from "../language/i18n.ts";

const words = texts(
  "event-reason",
  {
    vi: "Lý do (tiếng Việt)",
    en: "Lý do (tiếng Anh)",
    needed: "Ghi lý do bằng tiếng Việt, tiếng Anh hoặc cả hai; mỗi bản dài không quá 4.000 ký tự.",
  },
  {
    vi: "Reason (Vietnamese)",
    en: "Reason (English)",
    needed: "Give the reason in Vietnamese, in English, or in both; each of no more than 4,000 characters.",
  },
);

/** A reason as it is being written. */
export function useReason(before: BilingualProse | undefined) {
  const [typed, setTyped] = useState({ vi: before?.vi ?? "", en: before?.en ?? "" });
  const [asked, setAsked] = useState(0);
  const written = Object.entries(typed).filter(([, text]) => text.trim() !== "");
  const reason = BilingualProse.safeParse(Object.fromEntries(written)).data;
  return {
    typed,
    setTyped,
    /** How often it was asked for. */
    asked,
    isMissing: asked > 0 && reason === undefined,
    /** Gives the reason to somebody, or shows that there is none yet. */
    take(use: (reason: BilingualProse) => void) {
      setAsked(asked + 1);
      if (reason !== undefined) use(reason);
    },
  };
}

interface ReasonInputsProps {
  readonly reason: ReturnType<typeof useReason>;
  /** Whether the first input takes the focus as it comes; a dialog gives it by itself. */
  readonly takesFocus?: boolean;
}

/** A reason to write in one language or in both; the reader's first. */
export function ReasonInputs({ reason, takesFocus = false }: ReasonInputsProps) {
  const { typed, setTyped, asked, isMissing } = reason;
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Also whenever it was asked for in vain.
    if (takesFocus || asked > 0) first.current?.focus();
  }, [takesFocus, asked]);
  const say = useTexts(words);
  const { language } = useLanguage();
  const order: readonly Language[] = language === "vi" ? ["vi", "en"] : ["en", "vi"];
  return (
    <Stack gap="sm">
      {order.map((one, index) => (
        <Textarea
          key={one}
          ref={index === 0 ? first : null}
          size="md"
          lang={one}
          label={say(one)}
          autosize
          minRows={index === 0 ? 2 : 1}
          maxRows={10}
          data-autofocus={index === 0 || undefined}
          value={typed[one]}
          error={index === 0 && isMissing && say("needed")}
          onChange={(event) => setTyped({ ...typed, [one]: event.currentTarget.value })}
        />
      ))}
    </Stack>
  );
}
