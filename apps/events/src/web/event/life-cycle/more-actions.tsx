import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { ProgrammeEvent } from "@wps/model";
import { useTexts } from "../../language/i18n.ts";
import type { Move } from "./moves.ts";
import { lifeTexts } from "./texts.ts";
import { useMoveWords } from "./use-move-words.ts";

interface MoreActionsProps {
  readonly event: Pick<ProgrammeEvent, "publication" | "sensitivity">;
  readonly moves: readonly Move[];
  readonly mayPublish: boolean;
  /** Whether the reader may enter the same on other days. */
  readonly mayRepeat: boolean;
  readonly isPending: boolean;
  readonly onMove: (move: Move) => void;
  readonly onPublish: () => void;
  readonly onRepeat: () => void;
  readonly onSensitivity: () => void;
}

/** What may be done with an event besides the usual. */
export function MoreActions(props: MoreActionsProps) {
  const { event, moves, mayPublish, mayRepeat, isPending, onMove, onPublish, onRepeat, onSensitivity } = props;
  const say = useTexts(lifeTexts);
  const sayMove = useMoveWords();
  if (moves.length === 0 && !mayPublish && !mayRepeat) return null;
  return (
    <Menu position="bottom-end" width="max-content">
      <Menu.Target>
        <Button
          size="md"
          variant="default"
          disabled={isPending}
          rightSection={<IconChevronDown size={18} aria-hidden />}
        >
          {say("more")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {moves.map((move) => (
          <Menu.Item
            key={move.to}
            disabled={move.isTooEarly}
            {...(move.to === "cancelled" && { color: "red" })}
            onClick={() => onMove(move)}
          >
            {sayMove(move)}
          </Menu.Item>
        ))}
        {mayRepeat && <Menu.Item onClick={onRepeat}>{say("again")}</Menu.Item>}
        {(moves.length > 0 || mayRepeat) && mayPublish && <Menu.Divider />}
        {mayPublish && (
          <>
            <Menu.Item onClick={onPublish}>{say(event.publication === "draft" ? "publish" : "withdraw")}</Menu.Item>
            <Menu.Item onClick={onSensitivity}>{say(event.sensitivity === "open" ? "holdBack" : "open")}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
