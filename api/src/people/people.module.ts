import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { Scope } from './access/scope.js';
import { AdministratorService } from './administrator/administrator.service.js';
import { DemoService } from './demo/demo.service.js';
import { EmployeeController } from './employee/employee.controller.js';
import { Employee } from './employee/employee.entity.js';
import { EmployeeQueries } from './employee/employee.queries.js';
import { EmployeeService } from './employee/employee.service.js';
import { EmployerController } from './employer/employer.controller.js';
import { EmployerService } from './employer/employer.service.js';
import { LiveController } from './live/live.controller.js';
import { MeController } from './me/me.controller.js';
import { MeQueries } from './me/me.queries.js';
import { OrgUnitController } from './org-unit/org-unit.controller.js';
import { OrgUnit } from './org-unit/org-unit.entity.js';
import { OrgUnitQueries } from './org-unit/org-unit.queries.js';
import { OrgUnitService } from './org-unit/org-unit.service.js';
import { OrgUnitClosure } from './org-unit/org-unit-closure.entity.js';
import { DataRequestController } from './data-request/data-request.controller.js';
import { DataRequest, ErasureRecord } from './data-request/data-request.entity.js';
import { DataRequestService } from './data-request/data-request.service.js';
import { ErasureController } from './data-request/erasure.controller.js';
import { ErasureQueries } from './data-request/erasure.queries.js';
import { ErasureService } from './data-request/erasure.service.js';
import './people.personal-data.js';
import { PersonalDataController } from './personal-data/personal-data.controller.js';
import { PersonalDataQueries } from './personal-data/personal-data.queries.js';
import { PositionController } from './position/position.controller.js';
import { Position } from './position/position.entity.js';
import { PositionQueries } from './position/position.queries.js';
import { PositionService } from './position/position.service.js';
import { PrivacySetting } from './privacy-setting/privacy-setting.entity.js';
import { PrivacySettings } from './privacy-setting/privacy-setting.service.js';
import { RetentionService } from './retention/retention.service.js';
import { RoleController } from './role/role.controller.js';
import { RoleQueries } from './role/role.queries.js';
import { RoleService } from './role/role.service.js';
import { RoleGrant } from './role/role-grant.entity.js';
import { RosterImportController } from './roster-import/roster-import.controller.js';
import { RosterImport } from './roster-import/roster-import.entity.js';
import { RosterImportQueries } from './roster-import/roster-import.queries.js';
import { RosterImportService } from './roster-import/roster-import.service.js';
import { Session } from './session/session.entity.js';
import { SessionService } from './session/session.service.js';
import { PasswordService } from './sign-in/password.service.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInLimitService } from './sign-in/sign-in-limit.service.js';
import { SignInService } from './sign-in/sign-in.service.js';

export const peopleEntities = [OrgUnit, OrgUnitClosure, Employee, Position, RoleGrant, Session, RosterImport, PrivacySetting, DataRequest, ErasureRecord];

const access = [AccessGuard, Scope, SessionService];
const signIn = [PasswordService, SignInLimitService, SignInService, EmployerService];
const roster = [RosterImportQueries, RosterImportService, DemoService, AdministratorService];
const privacy = [PrivacySettings, ErasureQueries, ErasureService, RetentionService, DataRequestService];
const administration = [EmployeeQueries, EmployeeService, OrgUnitQueries, OrgUnitService, PositionQueries, PositionService, RoleQueries, RoleService];

@Module({
  controllers: [
    SignInController, EmployerController, MeController, PersonalDataController, DataRequestController, ErasureController, LiveController,
    EmployeeController, PositionController, OrgUnitController, RoleController, RosterImportController,
  ],
  providers: [{ provide: APP_GUARD, useExisting: AccessGuard }, ...access, ...signIn, MeQueries, PersonalDataQueries, ...privacy, ...administration, ...roster],
  exports: [...access, ...roster, PrivacySettings, RetentionService],
})
export class PeopleModule {}
