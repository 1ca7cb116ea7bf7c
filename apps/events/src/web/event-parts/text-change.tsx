import { Text } from "@mantine/core";
import type { BilingualProse, Language } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import classes from "./change.module.css";
import { wordDifference } from "./word-difference.ts";

type Bilingual = BilingualProse | undefined;

const LANGUAGES: readonly Language[] = ["vi", "en"];
const MARKS = { kept: "span", removed: "del", added: "ins" } as const;

/** How a text changed, word by word, in each language in which it did. */
export function TextChange({ before, after }: { before: Bilingual; after: Bilingual }) {
  const changed = LANGUAGES.filter((language) => before?.[language] !== after?.[language]);
  return changed.map((language) => (
    <OneLanguage key={language} language={language} before={before?.[language] ?? ""} after={after?.[language] ?? ""} />
  ));
}

function OneLanguage({ language, before, after }: { language: Language; before: string; after: string }) {
  const term = useTexts(terms);
  return (
    <div>
      <Text size="sm" c="dimmed">
        {term(`language.${language}`)}
      </Text>
      <p lang={language} className={classes.text}>
        {wordDifference(before, after).map(({ change, text }, index) => {
          const Mark = MARKS[change];
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches are drawn anew as a whole
          return <Mark key={index}>{text}</Mark>;
        })}
      </p>
    </div>
  );
}
