import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { PlainDate, ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import { ProblemError } from "../api.ts";
import { DayField } from "../day-field.tsx";
import { sayDay } from "../language/dates.ts";
import { texts, useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { identityLimitQuery, setIdentityLimit } from "../rights/retention-rules.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./identity-limit-field.module.css";

const words = texts(
  "identity-limit",
  {
    title: "Thời hạn giữ họ tên",
    hint: "Chẳng hạn ngày hết thời hạn kiểm toán của khoản tài trợ. Sau ngày này họ tên, năm sinh, đơn vị, chức vụ và giấy chứng nhận bị xóa, trừ người còn tên trong sự kiện khác; số liệu giữ nguyên. Khi chưa đặt ngày, họ tên được giữ lại.",
    day: "Giữ đến hết ngày",
    save: "Đặt thời hạn",
    clear: "Bỏ ngày đã đặt",
    saved: "Đã lưu: giữ đến hết ngày {{day}}.",
    cleared: "Đã bỏ ngày. Họ tên được giữ lại.",
    tooEarly: "Ngày này trước khi sự kiện kết thúc ({{day}}).",
    failed: "Chưa lưu được. Hãy thử lại, hoặc tải lại trang.",
  },
  {
    title: "How long names are kept",
    hint: "For instance until the audit period of the grant is over. After this day names, years of birth, units, positions and certificates are deleted, but not of people who are listed for other events still; the numbers stay. Without a day, names stay.",
    day: "Keep to the end of",
    save: "Set the day",
    clear: "Remove the day",
    saved: "Saved: kept to the end of {{day}}.",
    cleared: "The day was removed. Names stay.",
    tooEarly: "The event is not over by that day (it ends on {{day}}).",
    failed: "It could not be saved. Try again, or reload the page.",
  },
);

/** Until when the names on a list are kept: a day that whoever runs the event sets, and may not know yet. */
export function IdentityLimitField({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(words);
  const query = useQuery(identityLimitQuery(event.id));
  return (
    <Section title={say("title")}>
      <Text size="sm" c="dimmed" maw="42rem">
        {say("hint")}
      </Text>
      <QueryState query={query}>{({ until }) => <Field event={event} until={until} />}</QueryState>
    </Section>
  );
}

function Field({ event, until }: { event: ProgrammeEvent; until: PlainDate | undefined }) {
  const say = useTexts(words);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [day, setDay] = useState(until);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (next: PlainDate | undefined) => setIdentityLimit(event.id, next === undefined ? {} : { until: next }),
    onSuccess: (kept) => {
      setDay(kept.until);
      queries.setQueryData(identityLimitQuery(event.id).queryKey, kept);
    },
  });
  const isTooEarly = saving.error instanceof ProblemError && saving.error.problem.code === "NAMES_NEEDED_LONGER";
  return (
    <>
      {saving.error && (
        <Alert tone="danger">
          {isTooEarly ? say("tooEarly", { day: sayDay(event.dates.end, language) }) : say("failed")}
        </Alert>
      )}
      <Text role="status" size="sm">
        {saving.data &&
          (saving.data.until ? say("saved", { day: sayDay(saving.data.until, language) }) : say("cleared"))}
      </Text>
      <Group align="start" gap="sm" className={classes.field}>
        <DayField label={say("day")} value={day} onChange={setDay} />
        <Group gap="sm" className={classes.actions}>
          <Button
            size="md"
            disabled={day === undefined || day === until}
            loading={saving.isPending}
            onClick={() => saving.mutate(day)}
          >
            {say("save")}
          </Button>
          {until !== undefined && (
            <Button size="md" variant="default" disabled={saving.isPending} onClick={() => saving.mutate(undefined)}>
              {say("clear")}
            </Button>
          )}
        </Group>
      </Group>
    </>
  );
}
