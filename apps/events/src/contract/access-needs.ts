import { createRoute, z } from "@hono/zod-openapi";
import { AccessNeeds, EventId, FullName, meaning, ParticipationId } from "@wps/model";
import { always, problems } from "./problems.ts";

/** What people at an event need, of those who said so and come or wait, by given name. */
export const AccessNeedsList = z
  .strictObject({
    items: z.array(z.strictObject({ participation: ParticipationId, name: FullName, needs: AccessNeeds })),
  })
  .meta(
    meaning(
      "AccessNeedsList",
      "What people at an event need in order to take part.",
      "Nhu cầu hỗ trợ của người tham dự sự kiện.",
    ),
  );
export type AccessNeedsList = z.infer<typeof AccessNeedsList>;

export const listAccessNeeds = createRoute({
  operationId: "listAccessNeeds",
  method: "get",
  path: "/api/events/{id}/access-needs",
  tags: ["people"],
  summary: "Read what people need in order to take part",
  request: { params: z.strictObject({ id: EventId }) },
  responses: {
    ...always,
    200: { description: "The needs.", content: { "application/json": { schema: AccessNeedsList } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});
