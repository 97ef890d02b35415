import { Notification } from 'react-admin';

/** Ten seconds: long enough to undo what one did not mean. */
export const Notices = () => <Notification autoHideDuration={10_000} multiLine />;
