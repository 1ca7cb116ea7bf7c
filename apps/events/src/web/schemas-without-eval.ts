import { config } from "zod";

// The server's content policy allows no code made from strings. Schemas look for this when they are made, so this
// module comes before every other.
config({ jitless: true });
