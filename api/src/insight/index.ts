// How far the municipality has come: goals' figures day by day. Counts, not names.
export { GoalBoardDto, GoalFiguresDto } from './dashboard/dashboard.dto.js';
