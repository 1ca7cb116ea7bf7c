import * as z from "zod";
import { meaning } from "./meaning.js";

/** Whether an event is shown to everybody, or still among those who prepare it. */
export const Publication = z
  .enum(["draft", "published"])
  .meta(
    meaning(
      "Publication",
      "Whether an event is published or still a draft.",
      "Sự kiện đã công bố hay còn là bản nháp.",
    ),
  );
export type Publication = z.infer<typeof Publication>;

/** Whether an event may be seen by everybody once it is published, or is held back because of who takes part. */
export const Sensitivity = z
  .enum(["open", "sensitive"])
  .meta(
    meaning(
      "Sensitivity",
      "Whether an event is open, or held back to protect who takes part.",
      "Sự kiện được công khai, hay được giữ kín để bảo vệ người tham gia.",
    ),
  );
export type Sensitivity = z.infer<typeof Sensitivity>;
