import type { Rule } from "../domain/rule.ts";
import { everyVendorAsked } from "./agreement/every-vendor-asked.ts";
import { everyVendorContracted } from "./agreement/every-vendor-contracted.ts";
import { article61f } from "./article-6-1-f.ts";
import { certificateExpired } from "./certificate-expired.ts";
import { certificateExpiresSoon } from "./certificate-expires-soon.ts";
import { systemsRegistered } from "./clarification/systems-registered.ts";
import { contractBeforeMeeting } from "./contract-before-meeting.ts";
import { contractExpired } from "./contract-expired.ts";
import { contractNoticeNear } from "./contract-notice-near.ts";
import { countryInsideEea } from "./country-inside-eea.ts";
import { cprWithoutBasis } from "./cpr-without-basis.ts";
import { dateInFuture } from "./date-in-future.ts";
import { deadLink } from "./dead-link.ts";
import { deletedWhileLive } from "./deleted-while-live.ts";
import { dependantsLive } from "./dependants-live.ts";
import { dpaAfterLive } from "./dpa-after-live.ts";
import { dpaAuditOverdue } from "./dpa-audit-overdue.ts";
import { dpaBeforeMeeting } from "./dpa-before-meeting.ts";
import { dpaExpired } from "./dpa-expired.ts";
import { dpaExpiresSoon } from "./dpa-expires-soon.ts";
import { dpaMissing } from "./dpa-missing.ts";
import { dpaNotRequiredUnexplained } from "./dpa-not-required-unexplained.ts";
import { dpiaMissing } from "./dpia-missing.ts";
import { dpiaReviewOverdue } from "./dpia-review-overdue.ts";
import { duplicateIntegration } from "./duplicate-integration.ts";
import { elementNotNeeded } from "./element-not-needed.ts";
import { emptySection } from "./empty-section.ts";
import { exitAfterSignature } from "./exit-after-signature.ts";
import { exitEndNear } from "./exit-end-near.ts";
import { exitEndPassed } from "./exit-end-passed.ts";
import { exitLeadExceedsNotice } from "./exit-lead-exceeds-notice.ts";
import { exitNotMergedFirst } from "./exit-not-merged-first.ts";
import { fileName } from "./file-name.ts";
import { hiddenSection } from "./hidden-section.ts";
import { idUnique } from "./id-unique.ts";
import { legacyOverdue } from "./legacy-overdue.ts";
import { legacyTooFar } from "./legacy-too-far.ts";
import { ownerMissing } from "./owner-missing.ts";
import { personalIdentifier } from "./personal-identifier.ts";
import { personalMailbox } from "./personal-mailbox.ts";
import { phaseReversed } from "./phase-reversed.ts";
import { phaseSkipped } from "./phase-skipped.ts";
import { phaseStuck } from "./phase-stuck.ts";
import { privacyContradiction } from "./privacy-contradiction.ts";
import { productionTestData } from "./production-test-data.ts";
import { reuseLookupOld } from "./reuse-lookup-old.ts";
import { reuseUnanswered } from "./reuse-unanswered.ts";
import { reviewOverdue } from "./review-overdue.ts";
import { sameSystemTwice } from "./same-system-twice.ts";
import { sensitiveWithoutBasis } from "./sensitive-without-basis.ts";
import { similarIntegration } from "./similar-integration.ts";
import { systemEndsFirst } from "./system-ends-first.ts";
import { thirdCountryWithoutBasis } from "./third-country-without-basis.ts";
import { unknownReference } from "./unknown-reference.ts";
import { waiverExpired } from "./waiver-expired.ts";
import { waiverNotAllowed } from "./waiver-not-allowed.ts";
import { waiverUnneeded } from "./waiver-unneeded.ts";
import { weakEncryption } from "./weak-encryption.ts";

/** Every rule, in the order of the rule reference: identity, reuse, phases, systems, data protection, exit, contracts, operation, waivers. */
export const rules: readonly Rule[] = [
  fileName,
  idUnique,
  unknownReference,
  personalIdentifier,
  personalMailbox,
  deadLink,
  emptySection,
  hiddenSection,
  sameSystemTwice,
  duplicateIntegration,
  similarIntegration,
  everyVendorAsked,
  reuseUnanswered,
  reuseLookupOld,
  phaseSkipped,
  phaseReversed,
  phaseStuck,
  deletedWhileLive,
  systemEndsFirst,
  ownerMissing,
  systemsRegistered,
  sensitiveWithoutBasis,
  cprWithoutBasis,
  privacyContradiction,
  article61f,
  elementNotNeeded,
  weakEncryption,
  productionTestData,
  dpaMissing,
  dpaBeforeMeeting,
  dpaNotRequiredUnexplained,
  dpaAfterLive,
  dpaExpired,
  dpaExpiresSoon,
  dpaAuditOverdue,
  thirdCountryWithoutBasis,
  countryInsideEea,
  dpiaMissing,
  dpiaReviewOverdue,
  exitAfterSignature,
  exitNotMergedFirst,
  exitLeadExceedsNotice,
  exitEndPassed,
  exitEndNear,
  everyVendorContracted,
  contractBeforeMeeting,
  contractExpired,
  contractNoticeNear,
  dependantsLive,
  reviewOverdue,
  certificateExpired,
  certificateExpiresSoon,
  dateInFuture,
  waiverExpired,
  waiverUnneeded,
  waiverNotAllowed,
  legacyOverdue,
  legacyTooFar,
];
