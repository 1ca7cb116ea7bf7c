import { Button, Loader, Text } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import classes from "./import-page.module.css";
import { importTexts } from "./texts.ts";

/** What is under way, and the way to stop it where there is one. */
export function Working({ words, onStop }: { words: string; onStop?: () => void }) {
  const say = useTexts(importTexts);
  return (
    <div className={classes.working}>
      <Loader size="sm" aria-hidden />
      <Text role="status">{words}</Text>
      {onStop && (
        <Button variant="default" size="sm" onClick={onStop}>
          {say("stop")}
        </Button>
      )}
    </div>
  );
}
