import { Menu } from "@mantine/core";
import { IconArrowsHorizontal, IconCalendarShare, IconEye, IconPencil } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import type { CalendarEntry } from "../entries.ts";
import { type Intent, isStretchable } from "./plan.ts";
import { movingTexts } from "./texts.ts";

interface EntryMenuProps {
  readonly entry: CalendarEntry;
  /** Where on the screen the entry is. */
  readonly at: DOMRect;
  readonly onPlan: (intent: Intent) => void;
  readonly onClose: () => void;
}

/** What can be done with an entry of the calendar. */
export function EntryMenu({ entry, at, onPlan, onClose }: EntryMenuProps) {
  const say = useTexts(movingTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { id, title } = entry.event;
  const { left, top, width, height } = at;
  return (
    <Menu
      opened
      onClose={onClose}
      closeOnItemClick={false}
      // Not for keys: the one that opened it is still on its way.
      clickOutsideEvents={["mousedown", "touchstart"]}
      position="bottom-start"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      width={240}
    >
      <Menu.Target>
        <span aria-hidden style={{ position: "fixed", pointerEvents: "none", left, top, width, height }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={say("actions", { title: wordingIn(title, language).text })}>
        <Menu.Item
          leftSection={<IconEye size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/events/$id", params: { id } })}
        >
          {say("open")}
        </Menu.Item>
        <Menu.Item leftSection={<IconCalendarShare size={18} aria-hidden />} onClick={() => onPlan("move")}>
          {say("moveTo")}
        </Menu.Item>
        {isStretchable(entry) && (
          <Menu.Item leftSection={<IconArrowsHorizontal size={18} aria-hidden />} onClick={() => onPlan("length")}>
            {say("changeLength")}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconPencil size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/events/$id/edit", params: { id } })}
        >
          {say("openForm")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
