import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";

/**
 * Text that the page brings no font for is set in the machine's fonts, or in the one from the package.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the headless Chromium of `@sparticuz/chromium` (Linux on x64), once for each version, together with the shared
 * libraries and the font that a bare machine may lack.
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No browser for the tests: install Chromium or Chrome, or name one in CHROMIUM_PATH.");
  }
  const entry = import.meta.resolve("@sparticuz/chromium");
  const { version } = JSON.parse(await readFile(new URL("../package.json", entry), "utf8"));
  const home = fileURLToPath(new URL(`../.cache/chromium-${version}`, import.meta.url));
  if (!existsSync(home)) await unpackInto(home, fileURLToPath(new URL("../bin/", entry)));
  return {
    executablePath: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: join(home, "lib"), FONTCONFIG_FILE: join(home, "fontconfig.conf") },
  };
}

/** Unpacks beside the folder and moves into place at the end, so that a half is never taken for the whole. */
async function unpackInto(home: string, archives: string): Promise<void> {
  await mkdir(join(home, ".."), { recursive: true });
  const making = await mkdtemp(`${home}-`);
  for (const archive of ["al2023.tar.br", "fonts.tar.br"]) extract(join(archives, archive), making);
  await writeFile(join(making, "fontconfig.conf"), FONTS);
  await pipeline(
    createReadStream(join(archives, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(join(making, "chromium"), { mode: 0o755 }),
  );
  await rename(making, home);
}

function extract(archive: string, into: string): void {
  const input = brotliDecompressSync(readFileSync(archive));
  const { error, status, stderr } = spawnSync("tar", ["--extract", "--no-same-owner", "--directory", into], { input });
  if (error) throw error;
  if (status !== 0) throw new Error(`tar could not unpack ${archive}: ${stderr}`);
}
