import { Text } from "@mantine/core";
import { clocksOf, type DataRequest, dayAt, HOME_TIME_ZONE, type PlainDate } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { Tag } from "../ui/tag.tsx";
import classes from "./requests.module.css";
import { requestTexts } from "./texts.ts";

type Asked = Omit<DataRequest, "wish">;

/** The day of an instant in Viet Nam, in words. */
export function useDayOf() {
  const { language } = useLanguage();
  return (instant: string) => sayDay(dayAt(Date.parse(instant), HOME_TIME_ZONE), language);
}

/** How far a request has come. */
export function Standing({ request: { outcome, extension, acknowledgedAt } }: { request: Asked }) {
  const say = useTexts(requestTexts);
  const dayOf = useDayOf();
  if (outcome) {
    return (
      <div>
        <Tag tone={outcome.is === "done" ? "good" : "bad"}>
          {say("on", { what: say(`is.${outcome.is}`), day: dayOf(outcome.at) })}
        </Tag>
      </div>
    );
  }
  return (
    <div>
      {acknowledgedAt === undefined ? (
        <Tag tone="doubt">{say("waiting")}</Tag>
      ) : (
        <Tag tone="accent">{say("on", { what: say("acknowledged"), day: dayOf(acknowledgedAt) })}</Tag>
      )}
      {extension && <Text size="sm">{say("extended", { ...extension })}</Text>}
    </div>
  );
}

/** By when something is to be done about an open request, and what is late. */
export function Clocks({ request }: { request: Asked }) {
  const say = useTexts(requestTexts);
  const { acknowledgeBy, answerBy, latest } = clocksOf(request);
  return (
    <dl className={classes.clocks}>
      {request.acknowledgedAt === undefined && (
        <>
          <dt>{say("acknowledgeBy")}</dt>
          <Due day={acknowledgeBy} />
        </>
      )}
      <dt>{say("answerBy")}</dt>
      <Due day={answerBy} />
      <dt>{say("latest")}</dt>
      <Due day={latest} />
    </dl>
  );
}

function Due({ day }: { day: PlainDate }) {
  const say = useTexts(requestTexts);
  const { language } = useLanguage();
  const now = todayAtHome();
  return (
    <dd>
      {sayDay(day, language)} {day < now && <Tag tone="bad">{say("late")}</Tag>}
      {day === now && <Tag tone="doubt">{say("today")}</Tag>}
    </dd>
  );
}
