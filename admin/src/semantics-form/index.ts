// A form for the parameters of an H5P content, made from its type's semantics.json.
export { SemanticsForm, type SemanticsFormProps } from './SemanticsForm.js';
export { Refusals } from './Refusals.js';
export { useIsDrawn } from './useIsDrawn.js';
export { useIssueCounts, type Written } from './useIssueCounts.js';
export type { UploadedFile } from './form.js';
