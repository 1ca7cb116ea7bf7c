import * as z from "zod";
import { meaning } from "./meaning.js";
import { Line } from "./text.js";
import { uuid } from "./uuid.js";

/** The identifier of a private feed link; not the secret that it holds. */
export const FeedLinkId = uuid()
  .brand<"FeedLinkId">()
  .meta(meaning("FeedLinkId", "The identifier of a private feed link.", "Định danh của liên kết lịch riêng."));
export type FeedLinkId = z.infer<typeof FeedLinkId>;

/** The secret of a private feed link: 32 random bytes in base64url. Whoever holds it reads what its account may read. */
export const FeedToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, { error: "the secret part of a private feed link" })
  .brand<"FeedToken">()
  .meta(meaning("FeedToken", "The secret of a private feed link.", "Mã bí mật của liên kết lịch riêng."));
export type FeedToken = z.infer<typeof FeedToken>;

/** A private feed link to make: its owner names it for the calendar it goes into. */
export const NewFeedLink = z
  .strictObject({ name: Line })
  .meta(meaning("NewFeedLink", "A private feed link to make.", "Liên kết lịch riêng cần tạo."));
export interface NewFeedLink extends z.infer<typeof NewFeedLink> {}

/** A private feed link as its owner sees it later: never its secret. Without `usedAt` no calendar has asked for it yet. */
export const FeedLink = z
  .strictObject({
    id: FeedLinkId,
    name: Line,
    madeAt: z.iso.datetime(),
    usedAt: z.iso.datetime().optional(),
  })
  .meta(
    meaning(
      "FeedLink",
      "A private link to feeds, with when a calendar last asked for it.",
      "Liên kết lịch riêng, kèm lần cuối ứng dụng lịch truy cập.",
    ),
  );
export interface FeedLink extends z.infer<typeof FeedLink> {}

/** How many private feed links an account may have. */
export const MOST_FEED_LINKS = 20;
