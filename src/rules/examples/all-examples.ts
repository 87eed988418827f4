import { agreementEveryVendorAskedExample } from "./agreement/every-vendor-asked.ts";
import { agreementEveryVendorContractedExample } from "./agreement/every-vendor-contracted.ts";
import { article61FExample } from "./article-6-1-f.ts";
import { certificateExpiredExample } from "./certificate-expired.ts";
import { certificateExpiresSoonExample } from "./certificate-expires-soon.ts";
import { clarificationSystemsRegisteredExample } from "./clarification/systems-registered.ts";
import { contractBeforeMeetingExample } from "./contract-before-meeting.ts";
import { contractExpiredExample } from "./contract-expired.ts";
import { contractNoticeNearExample } from "./contract-notice-near.ts";
import { countryInsideEeaExample } from "./country-inside-eea.ts";
import { cprWithoutBasisExample } from "./cpr-without-basis.ts";
import { dateInFutureExample } from "./date-in-future.ts";
import { deadLinkExample } from "./dead-link.ts";
import { deletedWhileLiveExample } from "./deleted-while-live.ts";
import { dependantsLiveExample } from "./dependants-live.ts";
import { dpaAfterLiveExample } from "./dpa-after-live.ts";
import { dpaAuditOverdueExample } from "./dpa-audit-overdue.ts";
import { dpaBeforeMeetingExample } from "./dpa-before-meeting.ts";
import { dpaExpiredExample } from "./dpa-expired.ts";
import { dpaExpiresSoonExample } from "./dpa-expires-soon.ts";
import { dpaMissingExample } from "./dpa-missing.ts";
import { dpaNotRequiredUnexplainedExample } from "./dpa-not-required-unexplained.ts";
import { dpiaMissingExample } from "./dpia-missing.ts";
import { dpiaReviewOverdueExample } from "./dpia-review-overdue.ts";
import { duplicateIntegrationExample } from "./duplicate-integration.ts";
import { elementNotNeededExample } from "./element-not-needed.ts";
import { emptySectionExample } from "./empty-section.ts";
import { exitAfterSignatureExample } from "./exit-after-signature.ts";
import { exitEndNearExample } from "./exit-end-near.ts";
import { exitEndPassedExample } from "./exit-end-passed.ts";
import { exitLeadExceedsNoticeExample } from "./exit-lead-exceeds-notice.ts";
import { exitNotMergedFirstExample } from "./exit-not-merged-first.ts";
import { fileNameExample } from "./file-name.ts";
import { hiddenSectionExample } from "./hidden-section.ts";
import { idUniqueExample } from "./id-unique.ts";
import { legacyOverdueExample } from "./legacy-overdue.ts";
import { legacyTooFarExample } from "./legacy-too-far.ts";
import { ownerMissingExample } from "./owner-missing.ts";
import { personalIdentifierExample } from "./personal-identifier.ts";
import { personalMailboxExample } from "./personal-mailbox.ts";
import { phaseReversedExample } from "./phase-reversed.ts";
import { phaseSkippedExample } from "./phase-skipped.ts";
import { phaseStuckExample } from "./phase-stuck.ts";
import { privacyContradictionExample } from "./privacy-contradiction.ts";
import { productionTestDataExample } from "./production-test-data.ts";
import { reuseLookupOldExample } from "./reuse-lookup-old.ts";
import { reuseUnansweredExample } from "./reuse-unanswered.ts";
import { reviewOverdueExample } from "./review-overdue.ts";
import type { RuleExample } from "./rule-example.ts";
import { sameSystemTwiceExample } from "./same-system-twice.ts";
import { sensitiveWithoutBasisExample } from "./sensitive-without-basis.ts";
import { similarIntegrationExample } from "./similar-integration.ts";
import { systemEndsFirstExample } from "./system-ends-first.ts";
import { thirdCountryWithoutBasisExample } from "./third-country-without-basis.ts";
import { unknownReferenceExample } from "./unknown-reference.ts";
import { waiverExpiredExample } from "./waiver-expired.ts";
import { waiverNotAllowedExample } from "./waiver-not-allowed.ts";
import { waiverUnneededExample } from "./waiver-unneeded.ts";
import { weakEncryptionExample } from "./weak-encryption.ts";

/** The example of every rule, by the rule's id. Kept out of the rules, so that no bundle carries them. */
export const allExamples: ReadonlyMap<string, RuleExample> = new Map([
  ["agreement/every-vendor-asked", agreementEveryVendorAskedExample],
  ["agreement/every-vendor-contracted", agreementEveryVendorContractedExample],
  ["article-6-1-f", article61FExample],
  ["certificate-expired", certificateExpiredExample],
  ["certificate-expires-soon", certificateExpiresSoonExample],
  ["clarification/systems-registered", clarificationSystemsRegisteredExample],
  ["contract-before-meeting", contractBeforeMeetingExample],
  ["contract-expired", contractExpiredExample],
  ["contract-notice-near", contractNoticeNearExample],
  ["cpr-without-basis", cprWithoutBasisExample],
  ["date-in-future", dateInFutureExample],
  ["dead-link", deadLinkExample],
  ["deleted-while-live", deletedWhileLiveExample],
  ["dependants-live", dependantsLiveExample],
  ["dpa-after-live", dpaAfterLiveExample],
  ["dpa-audit-overdue", dpaAuditOverdueExample],
  ["dpa-before-meeting", dpaBeforeMeetingExample],
  ["dpa-expired", dpaExpiredExample],
  ["dpa-expires-soon", dpaExpiresSoonExample],
  ["dpa-missing", dpaMissingExample],
  ["dpa-not-required-unexplained", dpaNotRequiredUnexplainedExample],
  ["dpia-missing", dpiaMissingExample],
  ["dpia-review-overdue", dpiaReviewOverdueExample],
  ["duplicate-integration", duplicateIntegrationExample],
  ["element-not-needed", elementNotNeededExample],
  ["empty-section", emptySectionExample],
  ["hidden-section", hiddenSectionExample],
  ["exit-after-signature", exitAfterSignatureExample],
  ["exit-end-near", exitEndNearExample],
  ["exit-end-passed", exitEndPassedExample],
  ["exit-lead-exceeds-notice", exitLeadExceedsNoticeExample],
  ["exit-not-merged-first", exitNotMergedFirstExample],
  ["file-name", fileNameExample],
  ["id-unique", idUniqueExample],
  ["legacy-overdue", legacyOverdueExample],
  ["legacy-too-far", legacyTooFarExample],
  ["owner-missing", ownerMissingExample],
  ["personal-identifier", personalIdentifierExample],
  ["personal-mailbox", personalMailboxExample],
  ["phase-reversed", phaseReversedExample],
  ["phase-skipped", phaseSkippedExample],
  ["phase-stuck", phaseStuckExample],
  ["privacy-contradiction", privacyContradictionExample],
  ["production-test-data", productionTestDataExample],
  ["reuse-lookup-old", reuseLookupOldExample],
  ["reuse-unanswered", reuseUnansweredExample],
  ["review-overdue", reviewOverdueExample],
  ["same-system-twice", sameSystemTwiceExample],
  ["sensitive-without-basis", sensitiveWithoutBasisExample],
  ["similar-integration", similarIntegrationExample],
  ["system-ends-first", systemEndsFirstExample],
  ["third-country-without-basis", thirdCountryWithoutBasisExample],
  ["country-inside-eea", countryInsideEeaExample],
  ["unknown-reference", unknownReferenceExample],
  ["waiver-expired", waiverExpiredExample],
  ["waiver-not-allowed", waiverNotAllowedExample],
  ["waiver-unneeded", waiverUnneededExample],
  ["weak-encryption", weakEncryptionExample],
]);
