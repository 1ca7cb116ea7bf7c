import {
  type Attended,
  type Certificate,
  dayAt,
  HOME_TIME_ZONE,
  type Language,
  wordingIn,
  writtenName,
} from "@wps/model";

/** A certificate in one language, text by text from the top of the page to its foot. */
export interface CertificatePaper {
  readonly organisations: string;
  readonly heading: string;
  readonly certifies: string;
  readonly holder: string;
  readonly completed: string;
  readonly title: string;
  /** When it was held, and how much of it was attended: a line each. */
  readonly facts: readonly string[];
  readonly issued: string;
  readonly signedBy: string;
  readonly signature: string;
  readonly checkedBy: string;
  readonly code: string;
  /** Where the code is typed in. */
  readonly checkedAt: string;
  /** Where it is checked without typing. */
  readonly address: string;
}

interface Around {
  readonly language: Language;
  /** Where people reach the app. */
  readonly site: string;
}

/** What a certificate says on paper. The code follows a hash in the address, which browsers keep to themselves. */
export function certificatePaper(certificate: Certificate, { language, site }: Around): CertificatePaper {
  const words = WORDS[language];
  const say = (text: Certificate["title"]) => wordingIn(text, language).text;
  const { first, last, attended, code } = certificate;
  return {
    ...words.fixed,
    organisations: certificate.organisations.map(say).join(" · "),
    holder: writtenName(certificate.holder),
    title: say(certificate.title),
    facts: [
      first === last ? words.on(words.day(first)) : words.fromTo(words.day(first), words.day(last)),
      words.attended(attended),
    ],
    issued: words.issued(words.day(dayAt(Date.parse(certificate.issuedAt), HOME_TIME_ZONE))),
    code,
    checkedAt: words.checkedAt(`${site.replace(/^https?:\/\//, "")}/certificates`),
    address: `${site}/certificates#${code}`,
  };
}

type Fixed = "heading" | "certifies" | "completed" | "signedBy" | "signature" | "checkedBy";

interface Words {
  readonly fixed: Pick<CertificatePaper, Fixed>;
  day(date: string): string;
  on(day: string): string;
  fromTo(first: string, last: string): string;
  attended(attended: Attended): string;
  issued(day: string): string;
  checkedAt(place: string): string;
}

const ENGLISH_DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Parts, and hours where all of them are known. */
function attendedIn(
  { parts, ofParts, minutes, ofMinutes }: Attended,
  say: { parts: (share: number, of: number) => string; hours: (share: string, of: string) => string },
  time: (minutes: number) => string,
): string {
  const known = minutes !== undefined && ofMinutes !== undefined;
  return say.parts(parts, ofParts) + (known ? say.hours(time(minutes), time(ofMinutes)) : "");
}

const hoursAnd = (minutes: number) => ({ hours: Math.floor(minutes / 60), rest: minutes % 60 });
const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    fixed: {
      heading: "Giấy chứng nhận",
      certifies: "Chứng nhận",
      completed: "đã hoàn thành",
      signedBy: "Đại diện đơn vị tổ chức",
      signature: "(ký, ghi rõ họ tên, đóng dấu)",
      checkedBy: "Mã kiểm tra",
    },
    day: (date) => date.split("-").reverse().join("/"),
    on: (day) => `tổ chức ngày ${day}`,
    fromTo: (first, last) => `tổ chức từ ngày ${first} đến ngày ${last}`,
    attended: (attended) =>
      attendedIn(
        attended,
        { parts: (share, of) => `Tham dự ${share}/${of} buổi`, hours: (share, of) => `, ${share} trong tổng số ${of}` },
        (minutes) => {
          const { hours, rest } = hoursAnd(minutes);
          return rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`;
        },
      ),
    issued: (day) => `Cấp ngày ${day}`,
    checkedAt: (place) => `Kiểm tra tại ${place}`,
  },
  en: {
    fixed: {
      heading: "Certificate of completion",
      certifies: "This is to certify that",
      completed: "has completed",
      signedBy: "For the organisers",
      signature: "(signature, name and seal)",
      checkedBy: "Code",
    },
    day: (date) => ENGLISH_DAY.format(Date.parse(date)),
    on: (day) => `held on ${day}`,
    fromTo: (first, last) => `held from ${first} to ${last}`,
    attended: (attended) =>
      attendedIn(
        attended,
        {
          parts: (share, of) => `Attended ${share} of ${counted(of, "part")}`,
          hours: (share, of) => `, ${share} of ${of}`,
        },
        (minutes) => {
          const { hours, rest } = hoursAnd(minutes);
          return [counted(hours, "hour"), ...(rest === 0 ? [] : [counted(rest, "minute")])].join(" ");
        },
      ),
    issued: (day) => `Issued on ${day}`,
    checkedAt: (place) => `Check it at ${place}`,
  },
};
