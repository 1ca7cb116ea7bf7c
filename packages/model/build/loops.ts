import { readFile } from "node:fs/promises";
import wabt from "wabt";

const SOURCE = new URL("../src/engine/loops.wat", import.meta.url);

/** The module that holds `loops.wat` as bytes. */
export async function loopsModule(): Promise<string> {
  const { parseWat } = await wabt();
  const assembled = parseWat("loops.wat", await readFile(SOURCE, "utf8"), { simd: true });
  try {
    const base64 = Buffer.from(assembled.toBinary({}).buffer).toString("base64");
    return `/** What is assembled of \`loops.wat\`, in base64. A test writes it. */\nexport const LOOPS =\n  "${base64}";\n`;
  } finally {
    assembled.destroy();
  }
}
