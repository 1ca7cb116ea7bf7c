import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesOf, sha256Of } from "./files.ts";

// Makes every file of a statement again from the file that it was made from, for whoever doubts one.

const [data, folder] = process.argv.slice(2);

if (data === undefined || folder === undefined) {
  process.stderr.write("usage: npm run statement -- <data.json> <folder>\n");
  process.exitCode = 2;
} else {
  const text = await readFile(data, "utf8");
  await mkdir(folder, { recursive: true });
  process.stdout.write(`${sha256Of(text)}  ${data}\n`);
  for (const { name, sha256, bytes } of await filesOf(text)) {
    await writeFile(join(folder, name), bytes);
    process.stdout.write(`${sha256}  ${join(folder, name)}\n`);
  }
}
