import { createRoute, z } from "@hono/zod-openapi";
import { meaning, NewOrganisation, Organisation } from "@wps/model";
import { always, problems } from "./problems.ts";

/** All organisations, by Vietnamese name. */
export const OrganisationList = z
  .strictObject({ items: z.array(Organisation) })
  .meta(
    meaning("OrganisationList", "All organisations, by Vietnamese name.", "Tất cả tổ chức, xếp theo tên tiếng Việt."),
  );
export type OrganisationList = z.infer<typeof OrganisationList>;

export const listOrganisations = createRoute({
  operationId: "listOrganisations",
  method: "get",
  path: "/api/organisations",
  tags: ["organisations"],
  summary: "List organisations",
  responses: {
    ...always,
    200: { description: "All organisations.", content: { "application/json": { schema: OrganisationList } } },
  },
});

export const createOrganisation = createRoute({
  operationId: "createOrganisation",
  method: "post",
  path: "/api/organisations",
  tags: ["organisations"],
  summary: "Add an organisation",
  request: { body: { required: true, content: { "application/json": { schema: NewOrganisation } } } },
  responses: {
    ...always,
    201: { description: "The organisation.", content: { "application/json": { schema: Organisation } } },
    400: problems.malformed,
    409: problems.exists,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});
