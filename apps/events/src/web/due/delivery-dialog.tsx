import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Delivery, type PlainDate } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { DayField } from "../day-field.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { type OwedReport, recordDelivery } from "./due.ts";
import { useReportName } from "./report-entry.tsx";
import { dueTexts } from "./texts.ts";

interface DeliveryDialogProps extends OwedReport {
  readonly today: PlainDate;
  readonly onClose: () => void;
}

/** Asks when a report was delivered. */
export function DeliveryDialog({ report, today, onClose }: DeliveryDialogProps) {
  const say = useTexts(dueTexts);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [day, setDay] = useState<PlainDate | undefined>(today);
  const [note, setNote] = useState("");
  const [isPressed, setIsPressed] = useState(false);
  const name = useReportName()(report);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (delivery: Delivery) => recordDelivery(report.grant, delivery),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: ["due"] }),
  });
  const isGood = day !== undefined && day <= today;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsPressed(true);
    const { requirement, closes } = report;
    const words = note.trim() === "" ? {} : { note: { [language]: note } };
    const { data } = Delivery.safeParse({ requirement, closes, on: day, ...words });
    if (isGood && data !== undefined) saving.mutate(data);
  };
  return (
    <Dialog onClose={onClose} title={say("deliver")} closeLabel={say("close")}>
      <form noValidate onSubmit={submit}>
        <Stack>
          <Text fw={600}>{name}</Text>
          {saving.isError && <Alert tone="danger">{say("failed")}</Alert>}
          <DayField label={say("deliveryDay")} value={day} onChange={setDay} takesFocus />
          {isPressed && !isGood && (
            <Text size="sm" c="red" role="alert">
              {say("dayNeeded")}
            </Text>
          )}
          <Textarea
            size="md"
            autosize
            minRows={2}
            maxLength={2_000}
            label={say("note")}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button size="md" type="submit" loading={saving.isPending}>
              {say("deliver")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
