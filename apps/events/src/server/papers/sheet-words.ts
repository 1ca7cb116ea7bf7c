import { HOME_TIME_ZONE, type Language } from "@wps/model";

/** What a sheet says besides what it is of. */
export interface SheetWords {
  readonly title: string;
  readonly number: string;
  readonly code: string;
  readonly person: string;
  readonly signedBy: string;
  made(instant: string): string;
}

const momentIn = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short", timeZone: HOME_TIME_ZONE });
  return (instant: string) => format.format(new Date(instant));
};
const [viMoment, enMoment] = [momentIn("vi"), momentIn("en-GB")];

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = {
  vi: {
    title: "Danh sách ký tên",
    number: "TT",
    code: "Mã",
    person: "Họ và tên, đơn vị",
    signedBy: "Người phụ trách (ký, ghi rõ họ tên)",
    made: (instant) => `Lập lúc ${viMoment(instant)}`,
  },
  en: {
    title: "Sign-in sheet",
    number: "No.",
    code: "Code",
    person: "Name, organisation",
    signedBy: "In charge (signature and name)",
    made: (instant) => `Made on ${enMoment(instant)}`,
  },
};
