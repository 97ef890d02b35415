import { useRecordContext } from 'react-admin';
import { RecordShow } from '../layout/RecordShow.js';
import type { LibraryDetailDto } from '../types.js';
import { LibraryFacts } from './LibraryFacts.js';
import { LibraryUses } from './LibraryUses.js';

const Library = () => {
  const library = useRecordContext<LibraryDetailDto>();
  if (!library) return null;
  return (
    <>
      <LibraryFacts library={library} />
      <LibraryUses library={library} />
    </>
  );
};

export const LibraryShow = () => (
  <RecordShow whole>
    <Library />
  </RecordShow>
);
