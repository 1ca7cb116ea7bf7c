import { Stack, Text } from "@mantine/core";
import { AGENCIES } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Fold } from "../ui/fold.tsx";
import { AgencyEntry } from "./agency-entry.tsx";
import classes from "./agency-list.module.css";
import { CHANGE, EVE } from "./choice.ts";
import { FATES, fateOf } from "./fate.ts";
import { agencyTexts } from "./texts.ts";

/** Every agency of the catalogue, by what became of it on the day of the change. */
export function AgencyList() {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const days = { eve: sayDay(EVE, language), change: sayDay(CHANGE, language) };
  return (
    <Stack gap="xs">
      {FATES.map((fate) => {
        const agencies = AGENCIES.filter((agency) => fateOf(agency) === fate);
        return (
          <Fold key={fate} order={3} title={say(`group.${fate}`, days)} count={agencies.length}>
            {fate === "others" && <Text c="dimmed">{say("mentions")}</Text>}
            <div className={classes.entries}>
              {agencies.map((agency) => (
                <AgencyEntry key={agency.code} agency={agency} />
              ))}
            </div>
          </Fold>
        );
      })}
    </Stack>
  );
}
