import { ContentPermission, type GeneralPermission, type IPermissionSystem, type IUser } from '@lumieducation/h5p-server';
import { Injectable } from '@nestjs/common';

/** Whoever asks the H5P library for something was let in by a route of ours; `administrator` is set where the route found it. */
export interface H5pUser extends IUser {
  readonly administrator: boolean;
}

export const h5pUser = (id: string, administrator: boolean): H5pUser => ({ id, name: '', email: '', type: 'local', administrator });

/** The H5P library's own last line: it may show and export contents, and install libraries for administrators. Nothing else. */
@Injectable()
export class H5pPermissions implements IPermissionSystem<H5pUser> {
  async checkForContent(_user: H5pUser | undefined, permission: ContentPermission): Promise<boolean> {
    return permission === ContentPermission.View || permission === ContentPermission.Download;
  }

  async checkForUserData(): Promise<boolean> {
    return false;
  }

  async checkForTemporaryFile(user: H5pUser | undefined): Promise<boolean> {
    return user === undefined;
  }

  async checkForGeneralAction(user: H5pUser | undefined, _permission: GeneralPermission): Promise<boolean> {
    return user?.administrator === true;
  }
}
