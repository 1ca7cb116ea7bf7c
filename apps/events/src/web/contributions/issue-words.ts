/** What to put right, in Vietnamese. Plain data, so that a test reads it without a browser. */
export const vi = {
  chooseProgramme: "Chọn chương trình.",
  giveCode:
    "Ghi ký hiệu như II.3.a: phần La Mã, số, chữ cái tiếng Việt (a, b, c, d, đ, e, g, h …; không có f, j, w, z).",
  noSuchLetter: "Không có chữ {{letter}}; sau {{before}} là {{after}}.",
  noSuchLastLetter: "Không có chữ {{letter}}; chữ cuối là {{before}}.",
  notRoman: "{{number}} không phải số La Mã.",
  wrongParent: "Mục cấp trên không khớp với ký hiệu.",
  sayNumbering: "Chọn ký hiệu đã thấy trong văn bản hay suy ra.",
  chooseKind: "Chọn loại mục.",
  giveTitle: "Ghi tên ngắn bằng tiếng Việt, tiếng Anh hoặc cả hai.",
  chooseStatus: "Chọn mức độ xác thực của câu chữ.",
  sayComplete: "Chọn câu chữ trọn vẹn hay mới có một phần.",
  giveWording: "Ghi câu chữ bằng tiếng Việt, tiếng Anh hoặc cả hai; nếu chưa có, chọn “Chưa tìm thấy”.",
  giveSource: "Nêu ít nhất một nguồn.",
  citeSource: "Đánh dấu ít nhất một nguồn mà câu chữ dựa vào.",
  giveCitation: "Ghi nguồn: ai công bố, tên văn bản, ngày.",
  giveUrl: "Ghi đường dẫn đầy đủ, bắt đầu bằng https:// hoặc http://.",
  givePublished: "Ghi ngày đăng có thật, hoặc để trống.",
  giveContributor: "Ghi tên người hoặc đơn vị bổ sung.",
  tooLong: "Dài quá {{max}} ký tự.",
  notValid: "Nội dung này có ký tự hoặc giá trị không dùng được.",
  noProgramme: "Danh mục không có chương trình này.",
  noParent: "Chương trình chưa có mục {{parent}}. Bổ sung mục {{parent}} trước.",
  wrongKind: "Loại mục này không đứng ở vị trí đó. Chọn loại khác hoặc sửa ký hiệu.",
} as const;

/** The same in English. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  chooseProgramme: "Choose a programme.",
  giveCode:
    "Write a code such as II.3.a: Roman part, number, Vietnamese letter (a, b, c, d, đ, e, g, h …; no f, j, w, z).",
  noSuchLetter: "There is no letter {{letter}}; after {{before}} comes {{after}}.",
  noSuchLastLetter: "There is no letter {{letter}}; the last one is {{before}}.",
  notRoman: "{{number}} is no Roman number.",
  wrongParent: "The clause above does not go with the code.",
  sayNumbering: "Say whether the code was seen in the text or is inferred.",
  chooseKind: "Choose the kind of clause.",
  giveTitle: "Write a short title in Vietnamese, in English, or in both.",
  chooseStatus: "Choose how the wording is known.",
  sayComplete: "Say whether the wording is complete.",
  giveWording: "Write the wording in Vietnamese, in English, or in both; if there is none yet, choose “Not found”.",
  giveSource: "Name at least one source.",
  citeSource: "Mark at least one source that the wording rests on.",
  giveCitation: "Name the source: who published it, its title, the date.",
  giveUrl: "Give the full address, beginning with https:// or http://.",
  givePublished: "Give a day that exists, or leave this empty.",
  giveContributor: "Name the person or office that adds this.",
  tooLong: "Longer than {{max}} characters.",
  notValid: "This holds a character or a value that cannot be used.",
  noProgramme: "The catalogue has no such programme.",
  noParent: "The programme has no clause {{parent}} yet. Add {{parent}} first.",
  wrongKind: "A clause of this kind does not stand there. Choose another kind or correct the code.",
};

export type IssueText = keyof typeof vi;
