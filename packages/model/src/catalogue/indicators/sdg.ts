import type { Indicator } from "../../indicator.js";
import type { Unit } from "../../unit.js";
import { type Coded, rowsOf } from "../constants.js";

const people: Unit = { kind: "share", of: "person" };
const perPopulation: Unit = { kind: "rate", per: 100_000, of: { vi: "dân", en: "population" } };
const lastYear = { counted: "within-a-span" } as const;

/** A row of the global list: its number there, its official title in English and our rendering in Vietnamese. */
function sdg<const Code extends string>(
  code: Code,
  unit: Unit,
  en: string,
  vi: string,
  { counted = "not-given", also = [] }: { counted?: Indicator["counted"]; also?: readonly string[] } = {},
): Coded<Indicator, Code> {
  return {
    code,
    title: { status: "official", seenIn: "en", wording: { vi, en }, sources: ["open-sdg"] },
    unit,
    counted,
    definition: { status: "not-found" },
    scopes: [],
    listed: { list: "sdg", numbers: [code.replace("sdg-", ""), ...also] },
  };
}

/** Indicators of the Sustainable Development Goals that reports on Women, Peace and Security use. */
export const sdgIndicators = rowsOf<Indicator>()([
  sdg(
    "sdg-5.1.1",
    { kind: "checklist" },
    "Whether or not legal frameworks are in place to promote, enforce and monitor equality and non‐discrimination on the basis of sex",
    "Có hay không khuôn khổ pháp luật để thúc đẩy, thực thi và giám sát sự bình đẳng và việc không phân biệt đối xử trên cơ sở giới tính",
  ),
  sdg(
    "sdg-5.2.1",
    people,
    "Proportion of ever-partnered women and girls aged 15 years and older subjected to physical, sexual or psychological violence by a current or former intimate partner in the previous 12 months, by form of violence and by age",
    "Tỷ lệ phụ nữ và trẻ em gái từ 15 tuổi trở lên từng có bạn đời, bạn tình bị bạo lực thể chất, tình dục hoặc tinh thần do bạn đời, bạn tình hiện tại hoặc trước đây gây ra trong 12 tháng qua, theo hình thức bạo lực và theo tuổi",
    lastYear,
  ),
  sdg(
    "sdg-5.2.2",
    people,
    "Proportion of women and girls aged 15 years and older subjected to sexual violence by persons other than an intimate partner in the previous 12 months, by age and place of occurrence",
    "Tỷ lệ phụ nữ và trẻ em gái từ 15 tuổi trở lên bị bạo lực tình dục do người không phải bạn đời, bạn tình gây ra trong 12 tháng qua, theo tuổi và nơi xảy ra",
    lastYear,
  ),
  sdg(
    "sdg-5.3.1",
    people,
    "Proportion of women aged 20–24 years who were married or in a union before age 15 and before age 18",
    "Tỷ lệ phụ nữ từ 20 đến 24 tuổi đã kết hôn hoặc chung sống như vợ chồng trước 15 tuổi và trước 18 tuổi",
  ),
  sdg(
    "sdg-5.5.1",
    { kind: "share", of: "seat" },
    "Proportion of seats held by women in (a) national parliaments and (b) local governments",
    "Tỷ lệ ghế do phụ nữ nắm giữ trong (a) quốc hội và (b) chính quyền địa phương",
  ),
  sdg(
    "sdg-5.5.2",
    { kind: "share", of: "post" },
    "Proportion of women in managerial positions",
    "Tỷ lệ phụ nữ ở các vị trí quản lý",
  ),
  sdg(
    "sdg-5.6.1",
    people,
    "Proportion of women aged 15–49 years who make their own informed decisions regarding sexual relations, contraceptive use and reproductive health care",
    "Tỷ lệ phụ nữ từ 15 đến 49 tuổi tự đưa ra quyết định trên cơ sở hiểu biết về quan hệ tình dục, sử dụng biện pháp tránh thai và chăm sóc sức khỏe sinh sản",
  ),
  sdg(
    "sdg-5.c.1",
    { kind: "share", of: "country" },
    "Proportion of countries with systems to track and make public allocations for gender equality and women's empowerment",
    "Tỷ lệ quốc gia có hệ thống theo dõi và công khai các khoản phân bổ cho bình đẳng giới và trao quyền cho phụ nữ",
  ),
  sdg(
    "sdg-3.1.1",
    { kind: "rate", per: 100_000, of: { vi: "trẻ đẻ sống", en: "live births" } },
    "Maternal mortality ratio",
    "Tỷ số tử vong mẹ",
  ),
  sdg(
    "sdg-1.5.1",
    perPopulation,
    "Number of deaths, missing persons and directly affected persons attributed to disasters per 100,000 population",
    "Số người chết, mất tích và bị ảnh hưởng trực tiếp do thiên tai trên 100.000 dân",
    { also: ["11.5.1", "13.1.1"] },
  ),
  sdg(
    "sdg-16.1.1",
    perPopulation,
    "Number of victims of intentional homicide per 100,000 population, by sex and age",
    "Số nạn nhân của hành vi cố ý giết người trên 100.000 dân, theo giới tính và tuổi",
  ),
  sdg(
    "sdg-16.1.2",
    perPopulation,
    "Conflict-related deaths per 100,000 population, by sex, age and cause",
    "Số người chết liên quan đến xung đột trên 100.000 dân, theo giới tính, tuổi và nguyên nhân",
  ),
  sdg(
    "sdg-16.1.3",
    people,
    "Proportion of population subjected to (a) physical violence, (b) psychological violence and (c) sexual violence in the previous 12 months",
    "Tỷ lệ dân số bị (a) bạo lực thể chất, (b) bạo lực tinh thần và (c) bạo lực tình dục trong 12 tháng qua",
    lastYear,
  ),
  sdg(
    "sdg-16.1.4",
    people,
    "Proportion of population that feel safe walking alone around the area they live after dark",
    "Tỷ lệ dân số cảm thấy an toàn khi đi bộ một mình quanh nơi mình sống sau khi trời tối",
  ),
  sdg(
    "sdg-16.2.2",
    perPopulation,
    "Number of victims of human trafficking per 100,000 population, by sex, age and form of exploitation",
    "Số nạn nhân của hành vi mua bán người trên 100.000 dân, theo giới tính, tuổi và hình thức bóc lột",
  ),
  sdg(
    "sdg-16.2.3",
    people,
    "Proportion of young women and men aged 18–29 years who experienced sexual violence by age 18",
    "Tỷ lệ nữ và nam thanh niên từ 18 đến 29 tuổi từng bị bạo lực tình dục trước khi đủ 18 tuổi",
  ),
  sdg(
    "sdg-16.3.1",
    people,
    "Proportion of victims of violence in the previous 12 months who reported their victimization to competent authorities or other officially recognized conflict resolution mechanisms",
    "Tỷ lệ nạn nhân của bạo lực trong 12 tháng qua đã trình báo với cơ quan có thẩm quyền hoặc cơ chế giải quyết xung đột khác được chính thức công nhận",
    lastYear,
  ),
  sdg(
    "sdg-16.4.2",
    { kind: "share", of: "weapon" },
    "Proportion of seized, found or surrendered arms whose illicit origin or context has been traced or established by a competent authority in line with international instruments",
    "Tỷ lệ vũ khí bị thu giữ, tìm thấy hoặc giao nộp mà nguồn gốc hoặc bối cảnh bất hợp pháp đã được cơ quan có thẩm quyền truy nguyên hoặc xác định phù hợp với các văn kiện quốc tế",
  ),
  sdg(
    "sdg-16.7.1",
    { kind: "ratio-of-shares" },
    "Proportions of positions in national and local institutions, including (a) the legislatures; (b) the public service; and (c) the judiciary, compared to national distributions, by sex, age, persons with disabilities and population groups",
    "Tỷ lệ các vị trí trong các thể chế quốc gia và địa phương, gồm (a) cơ quan lập pháp, (b) nền công vụ và (c) cơ quan tư pháp, so với phân bố của cả nước, theo giới tính, tuổi, tình trạng khuyết tật và nhóm dân cư",
  ),
  sdg(
    "sdg-16.7.2",
    people,
    "Proportion of population who believe decision-making is inclusive and responsive, by sex, age, disability and population group",
    "Tỷ lệ dân số cho rằng việc ra quyết định mang tính bao trùm và đáp ứng nhu cầu của người dân, theo giới tính, tuổi, tình trạng khuyết tật và nhóm dân cư",
  ),
  sdg(
    "sdg-16.10.1",
    { kind: "count" },
    "Number of verified cases of killing, kidnapping, enforced disappearance, arbitrary detention and torture of journalists, associated media personnel, trade unionists and human rights advocates in the previous 12 months",
    "Số vụ giết hại, bắt cóc, cưỡng bức mất tích, giam giữ tùy tiện và tra tấn đã được xác minh đối với nhà báo, người làm truyền thông có liên quan, cán bộ công đoàn và người bảo vệ quyền con người trong 12 tháng qua",
    lastYear,
  ),
  sdg(
    "sdg-16.a.1",
    { kind: "yes-no" },
    "Existence of independent national human rights institutions in compliance with the Paris Principles",
    "Có các cơ quan nhân quyền quốc gia độc lập phù hợp với các Nguyên tắc Paris",
  ),
  sdg(
    "sdg-16.b.1",
    people,
    "Proportion of population reporting having personally felt discriminated against or harassed in the previous 12 months on the basis of a ground of discrimination prohibited under international human rights law",
    "Tỷ lệ dân số cho biết bản thân từng cảm thấy bị phân biệt đối xử hoặc quấy rối trong 12 tháng qua vì một lý do bị cấm theo luật nhân quyền quốc tế",
    lastYear,
  ),
]);
