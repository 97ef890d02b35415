import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { Scope } from './access/scope.js';
import { Employee } from './employee/employee.entity.js';
import { OrgUnitClosure } from './org-unit/org-unit-closure.entity.js';
import { OrgUnit } from './org-unit/org-unit.entity.js';
import { Position } from './position/position.entity.js';
import { RoleGrant } from './role/role-grant.entity.js';
import { RosterImport } from './roster-import/roster-import.entity.js';
import { Session } from './sign-in/session.entity.js';
import { SessionService } from './sign-in/session.service.js';

export const peopleEntities = [OrgUnit, OrgUnitClosure, Employee, Position, RoleGrant, Session, RosterImport];

@Module({
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, Scope, SessionService],
  exports: [Scope, SessionService],
})
export class PeopleModule {}
