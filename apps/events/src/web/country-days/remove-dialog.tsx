import { Button, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type CountryEdit, wordingIn } from "@wps/model";
import { useState } from "react";
import { countryEditsQuery } from "../country-edits.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { removeCountryEdit, useCountrySetback } from "./edits.ts";
import { countryTexts } from "./texts.ts";

/** Asks before an entry is taken away. */
export function RemoveDialog({ edit, onClose }: { edit: CountryEdit; onClose: () => void }) {
  const say = useTexts(countryTexts);
  const { language } = useLanguage();
  const explain = useCountrySetback();
  const queries = useQueryClient();
  // What is taken away is what was looked at.
  const [seen] = useState(edit);
  const removing = useMutation({
    networkMode: "always",
    mutationFn: removeCountryEdit,
    onSuccess: () => {
      notifications.show({ message: say("removed"), closeButtonProps: { "aria-label": say("close") } });
      onClose();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: countryEditsQuery.queryKey }),
  });
  const title = say("removeOf", { name: wordingIn(seen.name, language).text });
  return (
    <Dialog onClose={onClose} title={title} closeLabel={say("close")}>
      <Stack>
        {removing.error && <Alert tone="danger">{explain(removing.error)}</Alert>}
        <Text>{say("removeAsk")}</Text>
        <Group justify="flex-end">
          <Button size="md" variant="default" onClick={onClose} data-autofocus>
            {say("cancel")}
          </Button>
          <Button size="md" color="red" loading={removing.isPending} onClick={() => removing.mutate(seen)}>
            {say("remove")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
