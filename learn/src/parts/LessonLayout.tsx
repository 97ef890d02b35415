import { Outlet } from 'react-router';
import { OfflineNotice } from './OfflineNotice.js';

/** The text and the exercise, nothing else. */
export function LessonLayout() {
  return (
    <div className="frame frame-lesson">
      <OfflineNotice />
      <Outlet />
    </div>
  );
}
