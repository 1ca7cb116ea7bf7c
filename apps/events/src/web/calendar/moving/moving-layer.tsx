import type { Actor } from "@wps/model";
import { type Ref, Suspense, useImperativeHandle } from "react";
import { lazyInKit } from "../../ui/in-kit.tsx";
import type { CalendarEntry } from "../entries.ts";
import { Notice } from "./notice.tsx";
import type { OnRedraw } from "./use-moves.ts";
import { type Moving, useMoving } from "./use-moving.ts";

// A reader who moves nothing need not load them.
const EntryMenu = lazyInKit(async () => (await import("./entry-menu.tsx")).EntryMenu);
const MoveDialog = lazyInKit(async () => (await import("./move-dialog.tsx")).MoveDialog);

/** How entries are moved from where they are shown. */
export type MovingHandle = Pick<Moving, "openMenu" | "drag" | "undo">;

interface MovingLayerProps {
  readonly ref: Ref<MovingHandle>;
  readonly actor: Actor;
  readonly onRedraw: OnRedraw;
  /** Leads back to an entry when what lay above it is gone. */
  readonly onBackTo: (id: CalendarEntry["id"]) => void;
}

/** What lies above the calendar while events are moved. */
export function MovingLayer({ ref, actor, onRedraw, onBackTo }: MovingLayerProps) {
  const moving = useMoving(actor, onRedraw);
  const { menu, planned, notice, canUndo, openMenu, drag, undo } = moving;
  useImperativeHandle(ref, () => ({ openMenu, drag, undo }), [openMenu, drag, undo]);
  const closeFor = (entry: CalendarEntry) => {
    moving.close();
    onBackTo(entry.id);
  };
  return (
    <>
      <Suspense>
        {menu && (
          <EntryMenu
            {...menu}
            onClose={() => closeFor(menu.entry)}
            onPlan={(intent) => moving.plan(menu.entry, intent)}
          />
        )}
        {planned && (
          <MoveDialog
            {...planned}
            reason={moving.reasonOf(planned.entry.event)}
            onClose={() => closeFor(planned.entry)}
            onMove={(asked) => {
              moving.close();
              moving.start(asked);
            }}
          />
        )}
      </Suspense>
      <Notice notice={notice} canUndo={canUndo} onUndo={undo} onDismiss={moving.dismiss} />
    </>
  );
}
