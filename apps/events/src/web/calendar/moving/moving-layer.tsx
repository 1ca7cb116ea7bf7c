import { lazy, Suspense } from "react";
import type { CalendarEntry } from "../entries.ts";
import { Notice } from "./notice.tsx";
import type { Moving } from "./use-moving.ts";

// A reader who moves nothing need not load them.
const EntryMenu = lazy(async () => ({ default: (await import("./entry-menu.tsx")).EntryMenu }));
const MoveDialog = lazy(async () => ({ default: (await import("./move-dialog.tsx")).MoveDialog }));

interface MovingLayerProps {
  readonly moving: Moving;
  /** Leads back to an entry when what lay above it is gone. */
  readonly onBackTo: (id: CalendarEntry["id"]) => void;
}

/** What lies above the calendar while events are moved. */
export function MovingLayer({ moving, onBackTo }: MovingLayerProps) {
  const { menu, planned, notice, canUndo } = moving;
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
            onClose={() => closeFor(planned.entry)}
            onMove={(asked) => {
              moving.close();
              moving.start(asked);
            }}
          />
        )}
      </Suspense>
      <Notice notice={notice} canUndo={canUndo} onUndo={moving.undo} onDismiss={moving.dismiss} />
    </>
  );
}
