import { testHostileInput } from "../../test/hostile-input.ts";

testHostileInput("others");
