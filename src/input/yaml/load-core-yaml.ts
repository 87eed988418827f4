import { CORE_SCHEMA, load } from "js-yaml";

/** Reads YAML by js-yaml's core schema, which leaves dates as text. Throws for what is no YAML. */
export const loadCoreYaml = (yaml: string): unknown => load(yaml, { schema: CORE_SCHEMA });
