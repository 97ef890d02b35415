import type { Extensions } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { Callout, Exercise, Picture, schemaOf } from '../dialect/schema.js';
import { CalloutPart } from './CalloutPart.js';
import { ExercisePart } from './ExercisePart.js';
import { PicturePart } from './PicturePart.js';

/** The dialect, with our own parts as they are shown. */
export const EXTENSIONS: Extensions = schemaOf([
  Callout.extend({ addNodeView: () => ReactNodeViewRenderer(CalloutPart) }),
  Exercise.extend({ addNodeView: () => ReactNodeViewRenderer(ExercisePart) }),
  Picture.extend({ addNodeView: () => ReactNodeViewRenderer(PicturePart) }),
]);
