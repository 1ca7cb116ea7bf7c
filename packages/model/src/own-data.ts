import * as z from "zod";
import { meaning } from "./meaning.js";

/** The secret of a link to one's own data: 32 random bytes in base64url. */
export const OwnDataToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, { error: "the secret part of a link to one's own data" })
  .brand<"OwnDataToken">()
  .meta(
    meaning("OwnDataToken", "The secret of a link to one's own data.", "Mã bí mật của liên kết tới dữ liệu của mình."),
  );
export type OwnDataToken = z.infer<typeof OwnDataToken>;
