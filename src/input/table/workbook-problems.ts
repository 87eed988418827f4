import type { Text } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { maxUnpackedBytes } from "./table.ts";

/** The workbook does not hold together; `reason` names the part. */
export const brokenWorkbook = (reason: string): UsageError =>
  new UsageError({
    da: `Regnearket kan ikke læses (${reason.slice(0, 200)}). Åbn det i et regnearksprogram, og gem det igen som .xlsx.`,
    en: `The workbook cannot be read (${reason.slice(0, 200)}). Open it in a spreadsheet program and save it again as .xlsx.`,
  });

/** What is packed inside is larger than any register: a mistake, or a file made to fill the memory. */
export const unpacksTooLarge = (): UsageError =>
  new UsageError({
    da: `Regnearket fylder over ${Math.round(maxUnpackedBytes / 1_048_576)} MB pakket ud. Kopiér det ark, der skal bruges, over i en ny fil.`,
    en: `The workbook takes more than ${Math.round(maxUnpackedBytes / 1_048_576)} MB unpacked. Copy the sheet that is wanted into a new file.`,
  });

/** Another format in a workbook's clothes. */
export const otherFormat = ({ da, en }: Text): UsageError =>
  new UsageError({
    da: `Filen er ${da}. Åbn den i et regnearksprogram, og gem den som .xlsx (uden adgangskode) eller CSV UTF-8.`,
    en: `The file is ${en}. Open it in a spreadsheet program and save it as .xlsx (without a password) or CSV UTF-8.`,
  });
