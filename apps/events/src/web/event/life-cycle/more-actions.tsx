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
  readonly isPending: boolean;
  readonly onMove: (move: Move) => void;
  readonly onPublish: () => void;
  readonly onSensitivity: () => void;
}

/** What may be done with an event besides the usual. */
export function MoreActions(props: MoreActionsProps) {
  const { event, moves, mayPublish, isPending, onMove, onPublish, onSensitivity } = props;
  const say = useTexts(lifeTexts);
  const sayMove = useMoveWords();
  if (moves.length === 0 && !mayPublish) return null;
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
        {moves.length > 0 && mayPublish && <Menu.Divider />}
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
