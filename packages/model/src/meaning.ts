/** What a named schema means, as JSON Schema and OpenAPI carry it. */
export type Meaning = {
  readonly id: string;
  readonly description: string;
  readonly "x-description-vi": string;
};

/**
 * The name of a schema and its meaning in English and Vietnamese, to hand to zod's `.meta()`.
 *
 * @param id the schema's name, as it appears in JSON Schema `$defs` and OpenAPI components
 * @param en one sentence in English
 * @param vi the same sentence in Vietnamese
 * @example
 * meaning("Period", "Days from the first to the last.", "Các ngày từ đầu đến cuối.").id; // "Period"
 */
export function meaning(id: string, en: string, vi: string): Meaning {
  return { id, description: en, "x-description-vi": vi };
}
