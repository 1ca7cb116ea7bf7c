import { useQueryClient } from "@tanstack/react-query";
import { type EventSummary, wordingIn } from "@wps/model";
import { useEffect, useState } from "react";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";
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
  const { times, events } = useLiveChanges();
  const [first, second] = events;
  return (
    <VisuallyHidden role="status">
      {/* The same words a second time are said again. */}
      <span key={times}>
        {second !== undefined
          ? say("several", { events: events.length })
          : first && say("one", { title: wordingIn(first.title, language).text })}
      </span>
    </VisuallyHidden>
  );
}

interface Told {
  /** The events on screen that somebody else has changed last. */
  readonly events: readonly EventSummary[];
  /** How many times there were such. */
  readonly times: number;
}

async function loadHearing() {
  const [stream, changes] = await Promise.all([import("./change-stream.ts"), import("./live-changes.ts")]);
  return { hearChanges: stream.hearChanges, liveChanges: changes.liveChanges };
}

function useLiveChanges(): Told {
  const queries = useQueryClient();
  const [told, setTold] = useState<Told>({ events: [], times: 0 });
  useEffect(() => {
    const isPressed = () => document.querySelector(":active") !== null;
    const onTold = (events: readonly EventSummary[]) => setTold(({ times }) => ({ events, times: times + 1 }));
    let isLeft = false;
    let leave = () => {};
    // No first visit waits for it: what it brings up to date has to be there first.
    void loadHearing().then(({ liveChanges, hearChanges }) => {
      if (isLeft) return;
      const changes = liveChanges({ queries, isPressed, onTold });
      const stop = hearChanges(changes);
      leave = () => {
        stop();
        changes.stop();
      };
    });
    return () => {
      isLeft = true;
      leave();
    };
  }, [queries]);
  return told;
}
