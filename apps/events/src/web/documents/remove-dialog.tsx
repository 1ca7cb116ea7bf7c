import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ProgrammeDocument } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { documentsQuery, removeDocument } from "./documents.ts";
import { documentTexts } from "./texts.ts";
import { useDocumentSetback } from "./use-document-setback.ts";

/** Asks once more before a document is taken away. */
export function RemoveDialog({ document, onClose }: { document: ProgrammeDocument; onClose: () => void }) {
  const say = useTexts(documentTexts);
  const explain = useDocumentSetback();
  const queries = useQueryClient();
  const removing = useMutation({
    networkMode: "always",
    mutationFn: () => removeDocument(document),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: documentsQuery(document.of).queryKey });
      onClose();
    },
  });
  return (
    <Dialog onClose={onClose} title={say("removeTitle")} closeLabel={say("close")}>
      <Stack>
        <Text fw={500}>
          <Wording of={document.title} />
        </Text>
        {removing.error ? <Alert tone="danger">{explain(removing.error)}</Alert> : <Text>{say("removeHint")}</Text>}
        <Group justify="end">
          <Button variant="default" data-autofocus onClick={onClose}>
            {say(removing.error ? "close" : "keep")}
          </Button>
          {!removing.error && (
            <Button color="red" loading={removing.isPending} onClick={() => removing.mutate()}>
              {say("remove")}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
