import './learning.personal-data.js';
import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { PeopleModule } from '../people/index.js';
import { RecordsModule } from '../records/index.js';
import { AssignmentController } from './assignment/assignment.controller.js';
import { Assignment } from './assignment/assignment.entity.js';
import { AssignmentQueries } from './assignment/assignment.queries.js';
import { AssignmentService } from './assignment/assignment.service.js';
import { AssignmentClosingService } from './assignment/assignment-closing.service.js';
import { SubjectService } from './assignment/subject.service.js';
import { AttemptController } from './attempt/attempt.controller.js';
import { Attempt } from './attempt/attempt.entity.js';
import { AttemptQueries } from './attempt/attempt.queries.js';
import { AttemptService } from './attempt/attempt.service.js';
import { CarriedPath } from './carry-over/carried-path.entity.js';
import { CarriedLesson } from './carry-over/carried-lesson.entity.js';
import { CarryOverQueries } from './carry-over/carry-over.queries.js';
import { CarryOverService } from './carry-over/carry-over.service.js';
import { AbandonmentService } from './cmi5/abandonment.service.js';
import { WaiverController } from './cmi5/waiver.controller.js';
import { Cmi5Launch } from './cmi5/cmi5-launch.service.js';
import { Cmi5Progress, Cmi5Satisfaction, Cmi5Session } from './cmi5/cmi5-session.entity.js';
import { Cmi5SessionQueries } from './cmi5/cmi5-session.queries.js';
import { Cmi5SessionService } from './cmi5/cmi5-session.service.js';
import { OwnStatements } from './cmi5/own-statement.service.js';
import { SatisfactionService } from './cmi5/satisfaction.service.js';
import { UnitEffectService } from './cmi5/unit-effect.service.js';
import { UnitFacts } from './cmi5/unit-facts.service.js';
import { WaiverQueries } from './cmi5/waiver.queries.js';
import { WaiverService } from './cmi5/waiver.service.js';
import { Completion } from './completion/completion.entity.js';
import { CompletionService } from './completion/completion.service.js';
import { DemoHistoryQueries } from './demo-history/demo-history.queries.js';
import { DemoHistoryService } from './demo-history/demo-history.service.js';
import { Enrolment } from './enrolment/enrolment.entity.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { LearningErasure } from './erasure/learning-erasure.service.js';
import { HistoryController } from './history/history.controller.js';
import { HistoryQueries } from './history/history.queries.js';
import { HistoryService } from './history/history.service.js';
import { EnrolledUnits } from './launch/enrolled-unit.service.js';
import { LaunchController } from './launch/launch.controller.js';
import { LaunchService } from './launch/launch.service.js';
import { UnitAddresses } from './launch/unit-address.service.js';
import { UnitFrameController } from './launch/unit-frame.controller.js';
import { MyLearningController } from './my-learning/my-learning.controller.js';
import { MyLearningQueries } from './my-learning/my-learning.queries.js';
import { MyLearningService } from './my-learning/my-learning.service.js';
import { MyLessonService } from './my-learning/my-lesson.service.js';
import { PathCarryOverQueries } from './path-carry-over/path-carry-over.queries.js';
import { PathCarryOverService } from './path-carry-over/path-carry-over.service.js';
import { PlayerController } from './player/player.controller.js';
import { PlayerService } from './player/player.service.js';
import { PlayerStateService } from './player/player-state.service.js';
import { PreviewController } from './player/preview.controller.js';
import { ReplayQueries } from './replay/replay.queries.js';
import { ReplayService } from './replay/replay.service.js';
import { ScormCommits } from './scorm/scorm-commit.service.js';
import { ScormFrameController } from './scorm/scorm-frame.controller.js';
import { ScormLaunch } from './scorm/scorm-launch.service.js';
import { ScormStates } from './scorm/scorm-states.service.js';
import { ScormController } from './scorm/scorm.controller.js';
import { MyStatementController } from './statement-browser/my-statement.controller.js';
import { StatementBrowserController } from './statement-browser/statement-browser.controller.js';
import { StatementBrowserQueries } from './statement-browser/statement-browser.queries.js';
import { StatementBrowserService } from './statement-browser/statement-browser.service.js';
import { TeamController } from './team/team.controller.js';
import { TeamQueries } from './team/team.queries.js';
import { TeamService } from './team/team.service.js';
import { WithdrawalReachQueries } from './withdrawal-reach/withdrawal-reach.queries.js';

export const learningEntities = [Assignment, Enrolment, Attempt, Completion, CarriedLesson, CarriedPath, Cmi5Session, Cmi5Progress, Cmi5Satisfaction];

const services = [LearningErasure, PathCarryOverService, AssignmentClosingService, AttemptService, CompletionService, EnrolmentService, AssignmentService, PlayerService, ReplayService, DemoHistoryService, CarryOverService];
const queries = [AssignmentQueries, AttemptQueries, CarryOverQueries, DemoHistoryQueries, HistoryQueries, MyLearningQueries, TeamQueries, WithdrawalReachQueries, PathCarryOverQueries, ReplayQueries];

const cmi5 = [AbandonmentService, Cmi5Launch, Cmi5SessionQueries, Cmi5SessionService, OwnStatements, SatisfactionService, UnitEffectService, UnitFacts, WaiverQueries, WaiverService];

@Module({
  imports: [PeopleModule, RecordsModule, CatalogueModule],
  controllers: [MyLearningController, AttemptController, LaunchController, UnitFrameController, ScormController, ScormFrameController, AssignmentController, TeamController, PlayerController, PreviewController, HistoryController, StatementBrowserController, MyStatementController, WaiverController],
  providers: [...services, ...queries, ...cmi5, SubjectService, LaunchService, EnrolledUnits, UnitAddresses, ScormLaunch, ScormCommits, ScormStates, MyLearningService, MyLessonService, HistoryService, PlayerStateService, TeamService, StatementBrowserService, StatementBrowserQueries],
  exports: [...services, Cmi5SessionService, CarryOverQueries, WithdrawalReachQueries, MyLearningService],
})
export class LearningModule {}
