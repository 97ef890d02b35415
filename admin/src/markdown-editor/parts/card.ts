/** A part that is not text, in the text. */
export const CARD = { display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', p: 1.25, border: '1px solid', borderColor: 'divider', borderRadius: 1, bgcolor: 'var(--spor-sunken)' } as const;
export const CHOSEN = { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: 1 } as const;
