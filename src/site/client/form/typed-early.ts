import type { FormState } from "./form-state.ts";

const isSaid = ([, value]: readonly [string, string | readonly string[]]): boolean =>
  value.length > 0 && value !== "false";

/** True where somebody has written something. */
export const saysSomething = ({ values, sections }: FormState): boolean =>
  [...Object.entries(values), ...Object.entries(sections)].some(isSaid);

/** A state with what somebody wrote before the script came: on a slow line the fields are there first, and what stands in them is never wiped out. */
export const withTyped = (state: FormState, typed: FormState): FormState => ({
  ...state,
  values: { ...state.values, ...Object.fromEntries(Object.entries(typed.values).filter(isSaid)) },
  sections: {
    ...state.sections,
    ...Object.fromEntries(Object.entries(typed.sections).filter(isSaid)),
  },
});
