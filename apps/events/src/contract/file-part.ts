import { z } from "@hono/zod-openapi";

/** A file of a form, as far as it matters here. */
export interface GivenFile {
  readonly name: string;
  /** What it is said to be, which nobody has to believe. */
  readonly type?: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const isFile = (value: unknown): value is GivenFile =>
  typeof value === "object" && value !== null && "name" in value && "arrayBuffer" in value;

/** A file: its bytes, under its name. */
export const FilePart = z.custom<GivenFile>(isFile, { error: "a file" }).openapi({ type: "string", format: "binary" });
