import { actionReadmes } from "./action-readmes.ts";
import { criteriaReference } from "./criteria-reference.ts";
import { editorSnippets } from "./editor-snippets.ts";
import { fieldDictionaries } from "./field-dictionary.ts";
import { fieldReference } from "./field-reference.ts";
import { fieldTypes } from "./field-types.ts";
import { gateStories } from "./gate-stories.ts";
import type { Generator } from "./generator.ts";
import { governanceDefaults } from "./governance-defaults.ts";
import { issueForm } from "./issue-form.ts";
import { rulesReference } from "./rules-reference.ts";
import { shippedSchemas } from "./shipped-schemas.ts";
import { siteAssets } from "./site-assets.ts";
import { thirdPartyNotices } from "./third-party-notices.ts";
import { validators } from "./validators.ts";
import { valueNames } from "./value-names.ts";

/** Every generator of the project; a new one is one file and one line here. */
export const allGenerators: readonly Generator[] = [
  fieldTypes,
  governanceDefaults,
  fieldDictionaries,
  valueNames,
  validators,
  shippedSchemas,
  fieldReference,
  criteriaReference,
  rulesReference,
  editorSnippets,
  siteAssets,
  actionReadmes,
  gateStories,
  issueForm,
  thirdPartyNotices,
];
