import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The letters that papers are set in: whole fonts, so that every mark of Vietnamese stands where it belongs. */
export interface PaperFonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

const { resolve } = createRequire(import.meta.url);
const fileOf = (weight: string, name: string) =>
  resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${name}.ttf`);

let fonts: Promise<PaperFonts> | undefined;

/** The fonts, read once. */
export function paperFonts(): Promise<PaperFonts> {
  fonts ??= Promise.all([readFile(fileOf("400Regular", "400Regular")), readFile(fileOf("700Bold", "700Bold"))]).then(
    ([regular, bold]) => ({ regular, bold }),
  );
  return fonts;
}
