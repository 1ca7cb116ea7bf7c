import { texts, useTexts } from "./language/i18n.ts";
import { Alert } from "./ui/alert.tsx";
import classes from "./unreadable.module.css";

const words = texts(
  "unreadable",
  {
    some_one: "Có {{count}} sự kiện không đọc được nên không hiện ở đây. Nhật ký của máy chủ ghi rõ đó là sự kiện nào.",
    some_other:
      "Có {{count}} sự kiện không đọc được nên không hiện ở đây. Nhật ký của máy chủ ghi rõ đó là những sự kiện nào.",
  },
  {
    some_one: "{{count}} event cannot be read and is not shown here. The server's log names it.",
    some_other: "{{count}} events cannot be read and are not shown here. The server's log names them.",
  },
);

/** Says that entries are left out because their rows are broken: a gap must not look like an absence. */
export function Unreadable({ events }: { events: number }) {
  const say = useTexts(words);
  if (events === 0) return null;
  return (
    <Alert tone="warn" role="status" className={classes.note}>
      {say("some", { count: events })}
    </Alert>
  );
}
