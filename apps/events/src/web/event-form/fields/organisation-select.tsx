import { OrganisationChooser } from "../../organisation-chooser.tsx";
import { useField } from "./field.ts";

interface OrganisationSelectProps {
  readonly path: string;
  /** Further places whose errors belong here. */
  readonly also?: readonly string[];
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly required?: boolean;
  readonly readOnly?: boolean;
}

/** One organisation out of all, found by any of its names, or a new one. */
export function OrganisationSelect({ path, also = [], ...chooser }: OrganisationSelectProps) {
  return <OrganisationChooser {...useField(path, ...also)} {...chooser} />;
}
