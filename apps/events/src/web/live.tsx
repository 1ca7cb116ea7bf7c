import { useQueryClient } from "@tanstack/react-query";
import { type EventSummary, wordingIn } from "@wps/model";
import { useEffect, useState } from "react";
import { hearChanges } from "./change-stream.ts";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
import { liveChanges } from "./live-changes.ts";
import { VisuallyHidden } from "./ui/visually-hidden.tsx";

const words = texts(
  "live",
  {
    one: "Sự kiện “{{title}}” vừa có thay đổi.",
    several: "{{events}} sự kiện trên trang này vừa có thay đổi.",
  },
  {
    one: "“{{title}}” has just been changed.",
    several: "{{events}} events on this page have just been changed.",
  },
);

/** Keeps every page up to date while others work, and says so to those who listen. Stands once around all pages. */
export function LiveChanges() {
  const say = useTexts(words);
  const { language } = useLanguage();
  const told = useLiveChanges();
  const [first, second] = told;
  return (
    <VisuallyHidden role="status">
      {second !== undefined
        ? say("several", { events: told.length })
        : first && say("one", { title: wordingIn(first.title, language).text })}
    </VisuallyHidden>
  );
}

/** The events on screen that somebody else has changed last. */
function useLiveChanges(): readonly EventSummary[] {
  const queries = useQueryClient();
  const [told, setTold] = useState<readonly EventSummary[]>([]);
  useEffect(() => {
    const isPressed = () => document.querySelector(":active") !== null;
    const changes = liveChanges({ queries, isPressed, onTold: setTold });
    const stop = hearChanges(changes);
    return () => {
      stop();
      changes.stop();
    };
  }, [queries]);
  return told;
}
