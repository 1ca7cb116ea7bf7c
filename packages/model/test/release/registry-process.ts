/**
 * The registry of the rehearsal, a process of its own: Verdaccio on a free port of this machine, which it tells its
 * parent. It knows no other registry, keeps everything in the folder it is given, and ends when its parent does.
 */
import { join } from "node:path";
import { runServer } from "verdaccio";

const folder = process.argv[2] ?? "";
const server = await runServer({
  configPath: folder,
  storage: folder,
  web: { enable: false },
  auth: { htpasswd: { file: join(folder, "htpasswd") } },
  uplinks: {},
  packages: { "@wps/*": { access: "$all", publish: "$authenticated" } },
  log: { type: "stdout", format: "json", level: "warn" },
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.on("disconnect", () => process.exit());
