import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Organisation } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { eventTexts } from "./texts.ts";
import classes from "./where.module.css";

/** Of an agency that is no more: until when it was at work, and the way to who took over what. */
export function AgencyEnded({ organisation }: { organisation: Organisation | undefined }) {
  const say = useTexts(eventTexts);
  const { language } = useLanguage();
  const { agency, validTo } = organisation ?? {};
  if (agency === undefined || validTo === undefined || validTo >= todayAtHome()) return null;
  return (
    <Text size="sm" c="dimmed">
      {say("agencyUntil", { day: sayDay(validTo, language) })}{" "}
      <Link to="/reference/agencies" hash={`agency-${agency}`} className={classes.link}>
        {say("whoTookOver")}
      </Link>
    </Text>
  );
}
