import { Stack } from "@mantine/core";
import { AGENCIES } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
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
    <Stack gap="xl">
      {FATES.map((fate) => (
        <Section key={fate} order={3} title={say(`group.${fate}`, days)}>
          <div className={classes.entries}>
            {AGENCIES.filter((agency) => fateOf(agency) === fate).map((agency) => (
              <AgencyEntry key={agency.code} agency={agency} />
            ))}
          </div>
        </Section>
      ))}
    </Stack>
  );
}
