/** Zones that the world's browsers and servers, Chrome and Node among them, still list under a name of old. */
const PRESENT_NAMES: ReadonlyMap<string, string> = new Map([
  ["Africa/Asmera", "Africa/Asmara"],
  ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["America/Catamarca", "America/Argentina/Catamarca"],
  ["America/Coral_Harbour", "America/Atikokan"],
  ["America/Cordoba", "America/Argentina/Cordoba"],
  ["America/Godthab", "America/Nuuk"],
  ["America/Indianapolis", "America/Indiana/Indianapolis"],
  ["America/Jujuy", "America/Argentina/Jujuy"],
  ["America/Louisville", "America/Kentucky/Louisville"],
  ["America/Mendoza", "America/Argentina/Mendoza"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Atlantic/Faeroe", "Atlantic/Faroe"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["Pacific/Enderbury", "Pacific/Kanton"],
  ["Pacific/Ponape", "Pacific/Pohnpei"],
  ["Pacific/Truk", "Pacific/Chuuk"],
]);

/** The present name of a zone, which it often bears already. */
export const presentName = (zone: string): string => PRESENT_NAMES.get(zone) ?? zone;

// A list and not a question to Intl, which takes a name in any case: other readers of our data may not.
const KNOWN: ReadonlySet<string> = new Set(["UTC", ...Intl.supportedValuesOf("timeZone").map(presentName)]);

/** Whether there is such a zone, by its present name. */
export const isKnownZone = (zone: string): boolean => KNOWN.has(zone);
