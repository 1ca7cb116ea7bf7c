import { DOCUMENT_ENDINGS, type ProgrammeDocument } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { documentTerms } from "./texts.ts";

type ContentType = ProgrammeDocument["content"]["type"];
type ShortType =
  | "text/html"
  | "application/pdf"
  | "image/jpeg"
  | "image/png"
  | "docx"
  | "xlsx"
  | "pptx"
  | "odt"
  | "ods"
  | "odp";

/** Types that people know by their endings are said by these. */
function shortOf(type: ContentType): ShortType {
  if (type === "text/html") return type;
  const ending = DOCUMENT_ENDINGS[type];
  switch (ending) {
    case "pdf":
      return "application/pdf";
    case "jpg":
      return "image/jpeg";
    case "png":
      return "image/png";
    default:
      return ending;
  }
}

/** Says what a file is and how large. */
export function useContentWords() {
  const term = useTexts(documentTerms);
  const { language } = useLanguage();
  const sayType = (type: ContentType) => term(`type.${shortOf(type)}`);
  const saySize = (bytes: number): string => {
    const isLarge = bytes >= 1_000_000;
    const [amount, unit] = isLarge ? [bytes / 1_000_000, "megabyte"] : [Math.max(1, bytes / 1_000), "kilobyte"];
    const maximumFractionDigits = isLarge ? 1 : 0;
    return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits }).format(amount);
  };
  return { sayType, saySize };
}
