import type { CountryEdit, CountryEditId, NewCountryEdit } from "@wps/model";
import { answerTo, call, OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { countryTexts } from "./texts.ts";

export const addCountryEdit = (body: NewCountryEdit) =>
  call<CountryEdit>("/api/country-edits", { method: "POST", body });

export const replaceCountryEdit = (id: CountryEditId, revision: number, body: NewCountryEdit) =>
  call<CountryEdit>(`/api/country-edits/${id}`, { method: "PUT", body, ifMatch: revision });

export const removeCountryEdit = async ({ id, revision }: Pick<CountryEdit, "id" | "revision">) => {
  await answerTo(`/api/country-edits/${id}`, { method: "DELETE", ifMatch: revision });
};

/** Says why something did not work. */
export function useCountrySetback(): (error: Error) => string {
  const say = useTexts(countryTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { code, requestId } = error.problem;
    if (code === "COUNTRY_EDIT_CHANGED") return say("changed");
    return code === "COUNTRY_EDIT_NOT_FOUND" ? say("gone") : say("broken", { requestId });
  };
}
