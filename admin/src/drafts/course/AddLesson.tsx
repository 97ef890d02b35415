import AddIcon from '@mui/icons-material/Add';
import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { useAddress } from '../../dashboards/useAddress.js';
import { toPlace } from '../frame/toPlace.js';
import { AskTitle } from '../begin/AskTitle.js';
import { addLesson } from './courseFiles.js';
import type { PartProps } from './part.types.js';

type AddLessonProps = Pick<PartProps, 'desk' | 'files' | 'language'> & { text: string } & Pick<ButtonProps, 'id' | 'variant' | 'sx'>;

/** Asks what the lesson shall be called, and opens its text. */
export const AddLesson = ({ desk, files, language, text, ...button }: AddLessonProps) => {
  const t = useTranslate();
  const navigate = useNavigate();
  const [address] = useAddress();
  const [asking, setAsking] = useState(false);
  const add = (title: string): void => {
    const { slug, changes } = addLesson(files, title);
    desk.put(changes);
    setAsking(false);
    void navigate({ search: `?${toPlace(address, { part: slug, exercise: null, field: 'text' })}` });
  };
  return (
    <>
      <Button {...button} startIcon={<AddIcon />} onClick={() => setAsking(true)}>
        {text}
      </Button>
      <AskTitle open={asking} heading={t('drafts.outline.add')} label={t('drafts.lesson.title')} help={t('drafts.outline.addHelp')} submit={t('drafts.outline.add')} language={language} onSubmit={add} onClose={() => setAsking(false)} />
    </>
  );
};
