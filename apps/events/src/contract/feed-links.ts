import { createRoute, z } from "@hono/zod-openapi";
import { FeedLink, FeedLinkId, FeedToken, meaning, NewFeedLink } from "@wps/model";
import { always, problems } from "./problems.ts";

/** The private feed links of an account, the newest first. */
export const FeedLinkList = z
  .strictObject({ items: z.array(FeedLink) })
  .meta(
    meaning(
      "FeedLinkList",
      "The private feed links of an account, the newest first.",
      "Các liên kết lịch riêng của tài khoản, mới nhất trước.",
    ),
  );
export type FeedLinkList = z.infer<typeof FeedLinkList>;

/** A private feed link that was just made, with its secret: it is never told again. */
export const MadeFeedLink = z
  .strictObject({ link: FeedLink, token: FeedToken })
  .meta(
    meaning(
      "MadeFeedLink",
      "A private feed link that was just made, with its secret, which is never told again.",
      "Liên kết lịch riêng vừa tạo, kèm mã bí mật chỉ hiển thị một lần.",
    ),
  );
export type MadeFeedLink = z.infer<typeof MadeFeedLink>;

export const listFeedLinks = createRoute({
  operationId: "listFeedLinks",
  method: "get",
  path: "/api/feed-links",
  tags: ["feeds"],
  summary: "List the private feed links of this account",
  responses: {
    ...always,
    200: { description: "The links.", content: { "application/json": { schema: FeedLinkList } } },
  },
});

export const makeFeedLink = createRoute({
  operationId: "makeFeedLink",
  method: "post",
  path: "/api/feed-links",
  tags: ["feeds"],
  summary: "Make a private feed link",
  request: { body: { required: true, content: { "application/json": { schema: NewFeedLink } } } },
  responses: {
    ...always,
    201: { description: "The link with its secret.", content: { "application/json": { schema: MadeFeedLink } } },
    400: problems.malformed,
    409: problems.exists,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const revokeFeedLink = createRoute({
  operationId: "revokeFeedLink",
  method: "delete",
  path: "/api/feed-links/{id}",
  tags: ["feeds"],
  summary: "Revoke a private feed link",
  request: { params: z.strictObject({ id: FeedLinkId }) },
  responses: {
    ...always,
    204: { description: "Calendars that use it get nothing more." },
    400: problems.malformed,
    404: problems.notFound,
  },
});
