// How employees learn: what is asked of them, what they take, and what they have completed.
export { Assign, AssignableDto, AssignmentDto, AssignmentPreviewDto } from './assignment/assignment.dto.js';
export { AssignmentMade, AssignmentWithdrawn } from './assignment/assignment.facts.js';
export { AssignmentClosingService } from './assignment/assignment-closing.service.js';
export { CompleteExercise, ReadLesson, RecordedDto } from './attempt/attempt.dto.js';
export { CarryOverQueries } from './carry-over/carry-over.queries.js';
export { type EarlierEnrolment } from './carry-over/carry-over.rules.js';
export { CarryOverService } from './carry-over/carry-over.service.js';
export { CourseCompleted, PathCompleted } from './completion/completion.facts.js';
export { DemoHistoryService } from './demo-history/demo-history.service.js';
export { learningEntities, LearningModule } from './learning.module.js';
export { AskedDto, CourseCard, MyCourseDto, MyLearningDto, MyLessonDto, MyPathDto, PathCard, Progress, Slug, StartedDto, TodoDto } from './my-learning/my-learning.dto.js';
export { HistoryDto, type HistoryVersionDto } from './history/history.dto.js';
export { MyLearningService } from './my-learning/my-learning.service.js';
export { PathCarryOverService } from './path-carry-over/path-carry-over.service.js';
export { ReplayService } from './replay/replay.service.js';
export { TeamDto } from './team/team.dto.js';
export { WithdrawalReachQueries } from './withdrawal-reach/withdrawal-reach.queries.js';
export { touchedBy, type WithdrawalReach } from './withdrawal-reach/withdrawal-reach.rules.js';
