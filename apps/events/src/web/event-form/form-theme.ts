import { createTheme } from "@mantine/core";

const roomy = { defaultProps: { size: "md" } };

/** Inputs as large as a thumb, with letters that a phone need not zoom into. */
export const formTheme = createTheme({
  components: {
    TextInput: roomy,
    Textarea: roomy,
    NativeSelect: roomy,
    Select: roomy,
    MultiSelect: roomy,
    SegmentedControl: roomy,
    Modal: { styles: { title: { fontWeight: 600 } } },
  },
});
