import { Alert, Button, CopyButton, Text, TextInput } from "@mantine/core";
import { IconCalendarPlus, IconCheck, IconCopy, IconDeviceDesktop, IconDownload } from "@tabler/icons-react";
import { useTexts } from "../language/i18n.ts";
import { asWebcal, isOnThisMachine } from "./feed-address.ts";
import classes from "./subscribe.module.css";
import { subscribeTexts } from "./texts.ts";

/** The address of a feed, with what can be done with it. */
export function AddressBox({ address }: { address: string }) {
  const say = useTexts(subscribeTexts);
  return (
    <div className={classes.box}>
      <div className={classes.addressRow}>
        <TextInput
          size="md"
          label={say("address")}
          value={address}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          classNames={{ input: classes.address }}
        />
        <CopyButton value={address} timeout={4000}>
          {({ copied, copy }) => (
            <Button
              size="md"
              onClick={copy}
              leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
            >
              <span aria-live="polite">{say(copied ? "copied" : "copy")}</span>
            </Button>
          )}
        </CopyButton>
      </div>
      <div className={classes.actions}>
        <Button
          component="a"
          href={asWebcal(address)}
          variant="light"
          leftSection={<IconCalendarPlus size={18} aria-hidden />}
        >
          {say("open")}
        </Button>
        <Button
          component="a"
          href={address}
          download
          variant="subtle"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {say("download")}
        </Button>
        <Text size="sm" c="dimmed">
          {say("downloadHint")}
        </Text>
      </div>
      {isOnThisMachine(address) && (
        <Alert color="yellow" variant="light" icon={<IconDeviceDesktop aria-hidden />}>
          {say("thisMachine")}
        </Alert>
      )}
    </div>
  );
}
