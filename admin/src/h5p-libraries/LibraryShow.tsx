import { useRecordContext } from 'react-admin';
import { RecordShow } from '../layout/RecordShow.js';
import type { LibraryDetailDto } from '../types.js';
import { LibraryFacts } from './LibraryFacts.js';
import { LibraryUses } from './LibraryUses.js';
import { Upgrade } from './upgrade/Upgrade.js';

const Library = () => {
  const library = useRecordContext<LibraryDetailDto>();
  if (!library) return null;
  return (
    <>
      <LibraryFacts library={library} />
      <LibraryUses library={library} />
      <Upgrade library={library} />
    </>
  );
};

export const LibraryShow = () => (
  <RecordShow whole>
    <Library />
  </RecordShow>
);
