import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { capitalised } from '../../format/capitalised.js';
import { useFormat } from '../../format/useFormat.js';
import { filesOf } from '../desk/filesOf.js';
import type { EditorProps } from '../editor.types.js';
import { usePartName } from '../frame/usePartName.js';
import { lessonWith } from '../publish/lessonWith.js';
import { isBlocking, type Remark } from './check.types.js';
import { isOfStewardship, placeOfRemark } from './placeOfRemark.js';

type FoundProps = Pick<EditorProps, 'draft' | 'state'> & {
  remarks: readonly Remark[];
  /** What is asked about one of them. */
  more?: (remark: Remark) => ReactNode;
};

/** What was found: first what must be mended, then what should be looked at; each with the way to it. */
export const Found = ({ remarks, ...editor }: FoundProps) => {
  const t = useTranslate();
  const groups = [
    { name: t('drafts.check.blocks'), of: remarks.filter(isBlocking) },
    { name: t('drafts.check.warns'), of: remarks.filter((remark) => !isBlocking(remark)) },
  ].filter(({ of }) => of.length > 0);
  return groups.map(({ name, of }) => (
    <Box key={name} sx={{ '& + &': { mt: 1.5 } }}>
      <Typography component="h3" sx={{ fontWeight: 650, mb: 0.5 }}>
        {name}
      </Typography>
      <Group {...editor} remarks={of} />
    </Box>
  ));
};

/** Whoever reviews it now sees that it has been read. */
const AcceptedBefore = ({ at, by, why }: NonNullable<Remark['accepted']>) => {
  const t = useTranslate();
  const { moment } = useFormat();
  return (
    <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {t(by ? 'drafts.check.acceptedBefore' : 'drafts.check.acceptedBeforeBySomebody', { when: moment(at), name: by })}
      {why && ` ${t('drafts.check.because', { why })}`}
    </Typography>
  );
};

const Group = ({ draft, state, remarks, more }: FoundProps) => {
  const t = useTranslate();
  const nameOf = usePartName(draft, state);
  const files = filesOf(state.files);
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, '& li': { mb: 1 }, '& li::marker': { color: '#E8924A' } }}>
      {remarks.map((remark, index) => (
        <li key={index}>
          <Link component={LinkBase} to={remark.code === 'media-licence' ? '/media-files' : `/drafts/${draft.id}?${placeOfRemark(remark, lessonWith(files))}`} sx={{ overflowWrap: 'anywhere' }}>
            {isOfStewardship(remark) ? t('drafts.stewardship.heading') : nameOf(remark.path)}
          </Link>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {capitalised(remark.message)}
          </Typography>
          {remark.accepted && <AcceptedBefore {...remark.accepted} />}
          {more?.(remark)}
        </li>
      ))}
    </Box>
  );
};
