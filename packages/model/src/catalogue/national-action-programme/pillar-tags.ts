import type { PillarTag } from "../../pillar.js";

const note = {
  vi: "Báo chí và các trang của Liên hợp quốc xem Chương trình theo bốn trụ cột; việc gắn trụ cột cho từng mục tiêu là suy ra từ nội dung.",
  en: "Press and UN texts read the programme along the four pillars; which pillar belongs to which objective is inferred from the content.",
};
const inferred = { basis: "inferred", note, sources: ["hanoi-times-327645", "security-women"] } as const;

/**
 * The pillars laid over the four objectives. They are not one to one: objective b covers two pillars, and objective d,
 * international cooperation, belongs to none of them.
 */
export const pillarTags: readonly PillarTag[] = [
  { clause: "I.2.a", pillar: "participation", ...inferred },
  { clause: "I.2.b", pillar: "prevention", ...inferred },
  { clause: "I.2.b", pillar: "protection", ...inferred },
  { clause: "I.2.c", pillar: "relief-and-recovery", ...inferred },
];
