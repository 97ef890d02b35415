/** The same ring as around buttons. */
export const RING = { '& .MuiOutlinedInput-root:has(:focus-visible)': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: '2px' } } as const;
