import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The letters that papers are set in: whole fonts, so that every mark of Vietnamese stands where it belongs. */
export interface PaperFonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

const REGULAR = import.meta.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf");
const BOLD = import.meta.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf");

let fonts: Promise<PaperFonts> | undefined;

/** The fonts, read once. */
export function paperFonts(): Promise<PaperFonts> {
  fonts ??= Promise.all([REGULAR, BOLD].map((file) => readFile(fileURLToPath(file)))).then(
    ([regular = Buffer.alloc(0), bold = Buffer.alloc(0)]) => ({ regular, bold }),
  );
  return fonts;
}
