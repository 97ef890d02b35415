import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PartProps } from '../course/part.types.js';
import { filesOf } from '../desk/filesOf.js';
import { AddUnits, type Unit } from './AddUnits.js';
import { addUnitLessons } from './unitFiles.js';

/** Makes lessons of a package's units. @param onAdded opens the first of them */
export const AddUnitLessons = ({ desk, onAdded }: Pick<PartProps, 'desk'> & { onAdded: (lesson: string) => void }) => {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const add = (units: readonly Unit[], file: string): void => {
    const { first, changes } = addUnitLessons(filesOf(desk.snapshot().files), units, file);
    desk.put(changes);
    setOpen(false);
    onAdded(first);
  };
  return (
    <>
      <Button id="draft-add-package" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {t('coursePackages.add')}
      </Button>
      {isOpen && <AddUnits desk={desk} several onClose={() => setOpen(false)} onAdd={add} />}
    </>
  );
};
