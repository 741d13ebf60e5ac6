import type { Rule } from "./engine/rule.js";
import { attendeeHandleInvalid } from "./attendee-handle-invalid.js";
import { attendeeStylesMixed } from "./attendee-styles-mixed.js";
import { attendeeTwice } from "./attendee-twice.js";
import { attendeeWithoutHandle } from "./attendee-without-handle.js";
import { bulletsMixed } from "./bullets-mixed.js";
import { checkboxMalformed } from "./checkbox-malformed.js";
import { editableDocumentLink } from "./editable-document-link.js";
import { editorResidue } from "./editor-residue.js";
import { emailPublished } from "./email-published.js";
import { handleMisspelt } from "./handle-misspelt.js";
import { invisibleCharacter } from "./invisible-character.js";
import { itemNumberMismatch } from "./item-number-mismatch.js";
import { itemOutdated } from "./item-outdated.js";
import { itemRepositoryMismatch } from "./item-repository-mismatch.js";
import { itemTwice } from "./item-twice.js";
import { itemUnlinked } from "./item-unlinked.js";
import { itemWrapped } from "./item-wrapped.js";
import { lineEndsMixed } from "./line-ends-mixed.js";
import { linkMalformed } from "./link-malformed.js";
import { lossyApostrophe } from "./lossy-apostrophe.js";
import { meetingIssueMissing } from "./meeting-issue-missing.js";
import { meetingPassword } from "./meeting-password.js";
import { placeholderLeft } from "./placeholder-left.js";
import { privateRecordingLink } from "./private-recording-link.js";
import { privateTitle } from "./private-title.js";
import { recordingEmpty } from "./recording-empty.js";
import { recordingMissing } from "./recording-missing.js";
import { recordingShared } from "./recording-shared.js";
import { recordingTracking } from "./recording-tracking.js";
import { smartDashOption } from "./smart-dash-option.js";
import { speakerNotListed } from "./speaker-not-listed.js";
import { standingUnchecked } from "./standing-unchecked.js";
import { teamInPresent } from "./team-in-present.js";
import { titleDateMismatch } from "./title-date-mismatch.js";
import { titleDoubleSpace } from "./title-double-space.js";
import { trailingBlanks } from "./trailing-blanks.js";
import { unclosedExtracted } from "./unclosed-extracted.js";
import { wrongEncoding } from "./wrong-encoding.js";

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  attendeeHandleInvalid,
  attendeeStylesMixed,
  attendeeTwice,
  attendeeWithoutHandle,
  bulletsMixed,
  checkboxMalformed,
  editableDocumentLink,
  editorResidue,
  emailPublished,
  handleMisspelt,
  invisibleCharacter,
  itemNumberMismatch,
  itemOutdated,
  itemRepositoryMismatch,
  itemTwice,
  itemUnlinked,
  itemWrapped,
  lineEndsMixed,
  linkMalformed,
  lossyApostrophe,
  meetingIssueMissing,
  meetingPassword,
  placeholderLeft,
  privateRecordingLink,
  privateTitle,
  recordingEmpty,
  recordingMissing,
  recordingShared,
  recordingTracking,
  smartDashOption,
  speakerNotListed,
  standingUnchecked,
  teamInPresent,
  titleDateMismatch,
  titleDoubleSpace,
  trailingBlanks,
  unclosedExtracted,
  wrongEncoding,
];
