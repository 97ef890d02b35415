import english from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';

const { ra: theirs } = english;

/** react-admin's own English, with plainer words where the pages of Spor need them. */
export const ra: TranslationMessages['ra'] = {
  ...theirs,
  action: { ...theirs.action, create: 'New', export: 'Download CSV' },
  page: { ...theirs.page, create: 'New %{name}', edit: 'Edit %{recordRepresentation}', show: '%{recordRepresentation}', not_found: 'Page not found' },
  message: { ...theirs.message, invalid_form: 'Something is missing or wrong. Look at the marked fields.', unsaved_changes: 'You have changes that are not saved. Leave them?' },
  navigation: { ...theirs.navigation, no_filtered_results: 'Nothing found with these filters.', no_results: 'Nothing here.', page_range_info: '%{offsetBegin}–%{offsetEnd} of %{total}' },
  auth: { ...theirs.auth, logout: 'Sign out' },
  notification: {
    ...theirs.notification,
    updated: 'The change is saved |||| %{smart_count} changes are saved',
    created: 'Saved',
    http_error: 'That did not work. What you have written is still here. Try again in a while.',
    data_provider_error: 'We could not fetch what you asked for. Try again in a while.',
    canceled: 'Undone. Nothing is changed.',
  },
  validation: { ...theirs.validation, required: 'Fill in this field', email: 'Write an e-mail address, such as kari@kommune.no' },
};
