import { createReadStream } from "node:fs";
import { Misuse } from "../misuse.js";
import type { Text } from "../text.js";

const SENTENCES: Readonly<Record<string, (file: string) => Text>> = {
  ENOENT: (file) => ({ vi: `Không có tệp “${file}”.`, en: `There is no file “${file}”.` }),
  EISDIR: (file) => ({ vi: `“${file}” là một thư mục.`, en: `“${file}” is a folder.` }),
  EACCES: (file) => ({ vi: `Không được phép đọc “${file}”.`, en: `“${file}” may not be read.` }),
  EPERM: (file) => ({ vi: `Không được phép đọc “${file}”.`, en: `“${file}” may not be read.` }),
};

const BROKEN = (file: string): Text => ({ vi: `Không đọc được “${file}”.`, en: `“${file}” cannot be read.` });

/** The bytes of a file as they come in; of standard input for `-`. */
export async function* open(file: string, input: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  if (file === "-") {
    yield* input;
    return;
  }
  // A path with a NUL in it is refused before anything is opened.
  if (file.includes("\0")) throw new Misuse(BROKEN(file));
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) yield chunk;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new Misuse((Object.hasOwn(SENTENCES, code) ? SENTENCES[code]?.(file) : undefined) ?? BROKEN(file));
  }
}
