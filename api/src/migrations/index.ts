import { FactsAreStoredWithTheChange1795000000001 } from './1795000000001-facts-are-stored-with-the-change.js';
import { PeopleWorkInATreeOfUnits1795000000002 } from './1795000000002-people-work-in-a-tree-of-units.js';
import { StatementsAreKeptAsReceived1795000000003 } from './1795000000003-statements-are-kept-as-received.js';
import { WhatIsTaughtHasVersions1795000000004 } from './1795000000004-what-is-taught-has-versions.js';
import { EmployeesLearnAndComplete1795000000005 } from './1795000000005-employees-learn-and-complete.js';
import { CompetenceRestsOnEvidence1795000000006 } from './1795000000006-competence-rests-on-evidence.js';
import { GoalsHaveFiguresDayByDay1795000000007 } from './1795000000007-goals-have-figures-day-by-day.js';
import { LessonsHoldPictures1795000000008 } from './1795000000008-lessons-hold-pictures.js';
import { ADraftIsTheFilesOfWhatWillBePublished1795000000010 } from './1795000000010-a-draft-is-the-files-of-what-will-be-published.js';
import { PublishingSaysWhatBecomesOfThoseUnderWay1795000000011 } from './1795000000011-publishing-says-what-becomes-of-those-under-way.js';
import { WhatIsTaughtCanBeSearched1795000000015 } from './1795000000015-what-is-taught-can-be-searched.js';
import { APublicationSaysWhomItAskedAndWhatItTookBack1795000000020 } from './1795000000020-a-publication-says-whom-it-asked-and-what-it-took-back.js';
import { WhatIsTaughtCanBeWithdrawn1795000000021 } from './1795000000021-what-is-taught-can-be-withdrawn.js';
import { ADraftCanBePublishedAtATime1795000000022 } from './1795000000022-a-draft-can-be-published-at-a-time.js';
import { WhatIsTaughtHasAnOwnerAndAReviewDate1795000000023 } from './1795000000023-what-is-taught-has-an-owner-and-a-review-date.js';
import { APublicationKeepsTheWarningsItWasMadeWith1795000000024 } from './1795000000024-a-publication-keeps-the-warnings-it-was-made-with.js';
import { ACompetenceIsTakenOutOfUseAndKept1795000000025 } from './1795000000025-a-competence-is-taken-out-of-use-and-kept.js';
import { GoalsAreForAnAudienceAndEnd1795000000026 } from './1795000000026-goals-are-for-an-audience-and-end.js';
import { LibrariesAreKnownWithTheirUse1795000000028 } from './1795000000028-libraries-are-known-with-their-use.js';
import { UpgradesOfContentCanBeTakenBack1795000000029 } from './1795000000029-upgrades-of-content-can-be-taken-back.js';
import { TranslationsFollowBokmal1795000000030 } from './1795000000030-translations-follow-bokmal.js';
import { APlaceInAnExerciseIsKeptInAllLanguages1795000000031 } from './1795000000031-a-place-in-an-exercise-is-kept-in-all-languages.js';
import { WhatAxeFoundInAPreviewIsRemembered1795000000050 } from './1795000000050-what-axe-found-in-a-preview-is-remembered.js';
import { APublicationSaysWhichGoalsItTouched1795000000051 } from './1795000000051-a-publication-says-which-goals-it-touched.js';
import { CompoundsAreFoundByHowTheyEnd1795000000060 } from './1795000000060-compounds-are-found-by-how-they-end.js';
import { DraftsCanBeSearched1795000000061 } from './1795000000061-drafts-can-be-searched.js';
import { AContentSaysWhereItCameFrom1795000000070 } from './1795000000070-a-content-says-where-it-came-from.js';
import { ItIsKnownHowLongMediaAreUnused1795000000071 } from './1795000000071-it-is-known-how-long-media-are-unused.js';
import { UploadedPackagesAreUpgraded1795000000072 } from './1795000000072-uploaded-packages-are-upgraded.js';
import { StatementsAreNumberedByTheirMoment1795000000080 } from './1795000000080-statements-are-numbered-by-their-moment.js';
import { StatementsAreFoundByAllTheyName1795000000081 } from './1795000000081-statements-are-found-by-all-they-name.js';
import { TheRecordStoreKeepsDocumentsAttachmentsAndClients1795000000082 } from './1795000000082-the-record-store-keeps-documents-attachments-and-clients.js';
import { AStatementSaysWhetherTheServersWordsReplaceAny1795000000083 } from './1795000000083-a-statement-says-whether-the-servers-words-replace-any.js';
import { RelationsAreReadOffTheStatementAgain1795000000084 } from './1795000000084-relations-are-read-off-the-statement-again.js';
import { StatementsArePassedOn1795000000085 } from './1795000000085-statements-are-passed-on.js';
import { LooksAtAPersonsStatementsAreWrittenDown1795000000095 } from './1795000000095-looks-at-a-persons-statements-are-written-down.js';
import { ThoseAGoalCountsAreReadLatestFirst1795000000096 } from './1795000000096-those-a-goal-counts-are-read-latest-first.js';
import { CoursePackagesHaveUnits1795000000100 } from './1795000000100-course-packages-have-units.js';
import { UnitsRunInSessions1795000000110 } from './1795000000110-units-run-in-sessions.js';
import { AnAddressMayHaveBeenTwoPeoples1795000000120 } from './1795000000120-an-address-may-have-been-two-peoples.js';
import { EmployeesConnectToolsOfTheirOwn1795000000121 } from './1795000000121-employees-connect-tools-of-their-own.js';
import { PeopleCanBeErased1795000000122 } from './1795000000122-people-can-be-erased.js';
import { StatementsAreComparedByWhatTheySay1795000000123 } from './1795000000123-statements-are-compared-by-what-they-say.js';
import { AStatementsNumberAloneSaysWhenItWasStored1795000000124 } from './1795000000124-a-statements-number-alone-says-when-it-was-stored.js';
import { ACourseMayBeBegunUnopened1795000000125 } from './1795000000125-a-course-may-be-begun-unopened.js';

/** Oldest first. A migration is never changed once it has been released; a new one is added. */
export const migrations = [
  FactsAreStoredWithTheChange1795000000001,
  PeopleWorkInATreeOfUnits1795000000002,
  StatementsAreKeptAsReceived1795000000003,
  WhatIsTaughtHasVersions1795000000004,
  EmployeesLearnAndComplete1795000000005,
  CompetenceRestsOnEvidence1795000000006,
  GoalsHaveFiguresDayByDay1795000000007,
  LessonsHoldPictures1795000000008,
  ADraftIsTheFilesOfWhatWillBePublished1795000000010,
  PublishingSaysWhatBecomesOfThoseUnderWay1795000000011,
  WhatIsTaughtCanBeSearched1795000000015,
  APublicationSaysWhomItAskedAndWhatItTookBack1795000000020,
  WhatIsTaughtCanBeWithdrawn1795000000021,
  ADraftCanBePublishedAtATime1795000000022,
  WhatIsTaughtHasAnOwnerAndAReviewDate1795000000023,
  APublicationKeepsTheWarningsItWasMadeWith1795000000024,
  ACompetenceIsTakenOutOfUseAndKept1795000000025,
  GoalsAreForAnAudienceAndEnd1795000000026,
  LibrariesAreKnownWithTheirUse1795000000028,
  UpgradesOfContentCanBeTakenBack1795000000029,
  TranslationsFollowBokmal1795000000030,
  APlaceInAnExerciseIsKeptInAllLanguages1795000000031,
  WhatAxeFoundInAPreviewIsRemembered1795000000050,
  APublicationSaysWhichGoalsItTouched1795000000051,
  CompoundsAreFoundByHowTheyEnd1795000000060,
  DraftsCanBeSearched1795000000061,
  AContentSaysWhereItCameFrom1795000000070,
  ItIsKnownHowLongMediaAreUnused1795000000071,
  UploadedPackagesAreUpgraded1795000000072,
  StatementsAreNumberedByTheirMoment1795000000080,
  StatementsAreFoundByAllTheyName1795000000081,
  TheRecordStoreKeepsDocumentsAttachmentsAndClients1795000000082,
  AStatementSaysWhetherTheServersWordsReplaceAny1795000000083,
  RelationsAreReadOffTheStatementAgain1795000000084,
  StatementsArePassedOn1795000000085,
  LooksAtAPersonsStatementsAreWrittenDown1795000000095,
  ThoseAGoalCountsAreReadLatestFirst1795000000096,
  CoursePackagesHaveUnits1795000000100,
  UnitsRunInSessions1795000000110,
  AnAddressMayHaveBeenTwoPeoples1795000000120,
  EmployeesConnectToolsOfTheirOwn1795000000121,
  PeopleCanBeErased1795000000122,
  StatementsAreComparedByWhatTheySay1795000000123,
  AStatementsNumberAloneSaysWhenItWasStored1795000000124,
  ACourseMayBeBegunUnopened1795000000125,
];
