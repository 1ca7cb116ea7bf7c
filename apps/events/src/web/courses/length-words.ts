import { useTexts } from "../language/i18n.ts";
import { courseTexts } from "./texts.ts";

/** A length in hours and minutes. */
export function useLengthWords(): (minutes: number) => string {
  const say = useTexts(courseTexts);
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [hours > 0 && say("hours", { hours }), rest > 0 && say("minutes", { minutes: rest })]
      .filter((part) => part !== false)
      .join(" ");
  };
}
