import { Text } from "@mantine/core";
import { type Province, wordingIn } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { provinceTexts } from "./texts.ts";
import { UnitLinks } from "./unit-link.tsx";
import { centreElsewhere, partsOf } from "./units.ts";

/** What a unit of the list of 2025 was made of, or that it stayed as it was. */
export function MadeOf({ province }: { province: Province }) {
  const say = useTexts(provinceTexts);
  if (partsOf(province).length < 2) {
    return (
      <Text size="sm" c="dimmed">
        {say("unchangedUnit")}
      </Text>
    );
  }
  return (
    <div>
      <Text component="span" size="sm" c="dimmed">
        {say("madeOf")}
      </Text>{" "}
      <Parts of={province} />
    </div>
  );
}

/** The old units that went into a new one, and in which of them its centre lies if its name does not say so. */
export function Parts({ of: province }: { of: Province }) {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  const centre = centreElsewhere(province);
  return (
    <>
      <UnitLinks of={partsOf(province)} />
      {centre && (
        <Text size="sm" c="dimmed">
          {say("centre", { name: wordingIn(centre.name, language).text })}
        </Text>
      )}
    </>
  );
}
