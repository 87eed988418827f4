import type { Column } from "./column.ts";

/** An integration as the form has it: only the fields by which rules compare an integration with the others. */
export const comparedColumn: Column<object> = {
  name: "compared",
  isAskedOnce: true,
  behind: [],
  make: (_, { path, fields: all }) => {
    const { id, title, phase, status, visibility, kle, systems, need, dataFlow } = all;
    return {
      path,
      fields: {
        id,
        title,
        phase,
        status,
        ...(visibility && { visibility }),
        ...(kle && { kle }),
        ...(systems && { systems }),
        ...(need?.data && { need: { data: need.data } }),
        ...(dataFlow?.elements && { dataFlow: { elements: dataFlow.elements } }),
        ...(all.dependsOn && { dependsOn: all.dependsOn }),
        ...(all.replaces && { replaces: all.replaces }),
      },
    };
  },
};
