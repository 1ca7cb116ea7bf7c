/** The code that conditions call. It is text, so that it reads the same whatever compiled the build. */
export const HELPERS = `/** What zod takes for an object; an instance of a class is one as well. */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What zod takes for a record: an object of no class. */
function isPlain(value) {
  if (!isObject(value)) return false;
  if (typeof value.constructor !== "function") return true;
  const { prototype } = value.constructor;
  return isObject(prototype) && Object.hasOwn(prototype, "isPrototypeOf");
}

const codePoints = (text) => Array.from(text).length;

/** Two digits, or less than nothing. */
function twoDigits(text, at) {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
}

function isDay(text) {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year === 0 ? century : year) % 4 === 0;
  if (month === 2) return day <= (isLeap ? 29 : 28);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** An address of which zod, or the parser behind it, would take nothing out. */
function isAddress(text) {
  if (text.trim() !== text || /[\\t\\n\\r]/.test(text)) return false;
  try {
    new URL(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a check that reports to a schema has nothing to report. */
function passes(check, value) {
  const issues = [];
  check({ value, issues });
  return issues.length === 0;
}

/** Whether a text is written on one line, in letters of English and Vietnamese, each one character with all its marks. */
const isLatin = (text) => !/[^ -~\\u00A0-\\u02FF\\u1E00-\\u1EFF\\u2010-\\u2027]/.test(text);

/** Characters below U+0300 compose with nothing. */
function isNfc(text) {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) >= 0x300) return text.normalize("NFC") === text;
  }
  return true;
}
`;
