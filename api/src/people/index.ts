// Who works here: employees, the tree of units, positions, roles, and who may see whom.
export { Language, LANGUAGES, RoleName, ROLES, UnitRef, ViewerDto } from './access/viewer.dto.js';
export { Day as DayText, EmployeeDto, PositionDto } from './employee/employee.dto.js';
export { OrgUnitDto } from './org-unit/org-unit.dto.js';
export { MyDataDto } from './personal-data/personal-data.dto.js';
export { RoleGrantDto } from './role/role.dto.js';
export { RosterImportDto, RowResult } from './roster-import/roster-import.dto.js';
export { SignInOptions } from './sign-in/sign-in.dto.js';
