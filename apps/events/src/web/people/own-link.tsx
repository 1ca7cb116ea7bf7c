import { Button, CopyButton, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { texts, useTexts } from "../language/i18n.ts";
import classes from "./own-link.module.css";

const words = texts("own-link", { copy: "Sao chép", copied: "Đã sao chép" }, { copy: "Copy", copied: "Copied" });

/** An address of this app with a secret in it. */
export const addressAt = (room: "register" | "place" | "nominate", secret: string): string =>
  `${window.location.origin}/${room}/${secret}`;

/** An address to copy. */
export function OwnLink({ label, address }: { label: string; address: string }) {
  const say = useTexts(words);
  return (
    <div className={classes.row}>
      <TextInput
        label={label}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        classNames={{ input: classes.address }}
      />
      <CopyButton value={address} timeout={4000}>
        {({ copied, copy }) => (
          <Button
            variant="light"
            onClick={copy}
            leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          >
            <span aria-live="polite">{say(copied ? "copied" : "copy")}</span>
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
