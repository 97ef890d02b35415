import type { RaThemeOptions } from 'react-admin';
import { dark, light, type Tokens } from './tokens.js';

const TABULAR = { fontVariantNumeric: 'tabular-nums' };

const FLEXIBLE = { '& [class*="-card"]': { minWidth: 0 } };

const palette = (mode: 'light' | 'dark', t: Tokens): RaThemeOptions['palette'] => ({
  mode,
  primary: { main: t.action, dark: t.actionStrong, contrastText: t.onAction },
  // react-admin paints buttons and bars in secondary; apricot is for lines and dots only, so both are green.
  secondary: { main: t.action, dark: t.actionStrong, contrastText: t.onAction },
  error: { main: t.error, contrastText: mode === 'light' ? '#FFFFFF' : '#3A0A05' },
  success: { main: t.good },
  background: { default: t.page, paper: t.surface },
  text: { primary: t.text, secondary: t.muted, disabled: t.muted },
  divider: t.border,
});

const components = (t: Tokens): RaThemeOptions['components'] => ({
  MuiCssBaseline: {
    styleOverrides: {
      ':root': { '--spor-sunken': t.sunken, '--spor-control': t.control },
      ':focus-visible': { outline: `3px solid ${t.action}`, outlineOffset: 2 },
      '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': { animationDuration: '1ms !important', transitionDuration: '1ms !important' } },
    },
  },
  // Without this a wide table pushes the page, instead of scrolling in its own frame.
  RaShow: { styleOverrides: { root: FLEXIBLE } },
  RaEdit: { styleOverrides: { root: FLEXIBLE } },
  RaCreate: { styleOverrides: { root: FLEXIBLE } },
  MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible': { outline: `3px solid ${t.action}`, outlineOffset: 2 } } } },
  // A choice without a frame of its own shows nothing unless told to.
  MuiInputBase: { styleOverrides: { root: { '&:not(.MuiOutlinedInput-root):has(:focus-visible)': { outline: `3px solid ${t.action}`, outlineOffset: 2, borderRadius: 4 } } } },
  MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { textTransform: 'none', fontWeight: 600, minHeight: 36 } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: { styleOverrides: { root: { border: `1px solid ${t.border}` } } },
  MuiDialog: { styleOverrides: { paper: { border: `1px solid ${t.border}` } } },
  MuiMenu: { styleOverrides: { paper: { border: `1px solid ${t.border}`, boxShadow: '0 8px 24px rgb(0 0 0 / .12)' } } },
  MuiLink: { defaultProps: { underline: 'always' }, styleOverrides: { root: { textDecorationThickness: '1px', textUnderlineOffset: '3px', textDecorationColor: 'currentcolor' } } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiOutlinedInput: { styleOverrides: { root: { backgroundColor: t.surface }, notchedOutline: { borderColor: t.control } } },
  MuiInputLabel: { styleOverrides: { root: { color: t.muted } } },
  MuiFormHelperText: { styleOverrides: { root: { color: t.muted, marginInline: 0, '&:empty': { display: 'none' } } } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: t.border, padding: '9px 14px' },
      head: { backgroundColor: t.sunken, color: t.text, fontWeight: 600, whiteSpace: 'nowrap' },
      alignRight: TABULAR,
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { color: 'inherit', '&:hover': { color: t.action } } } },
  MuiTablePagination: { styleOverrides: { root: TABULAR } },
  MuiChip: { styleOverrides: { root: { backgroundColor: t.sunken, color: t.text, borderRadius: 6 } } },
  MuiTooltip: { styleOverrides: { tooltip: { backgroundColor: t.text, color: t.page, fontSize: 13 } } },
  // The ring inside its edge: what holds a tab cuts off what is outside.
  MuiTab: { styleOverrides: { root: { textTransform: 'none', fontWeight: 600, fontSize: '.9375rem', color: t.muted, '&.Mui-focusVisible': { outlineOffset: -3 } } } },
  MuiAlert: { styleOverrides: { root: { backgroundColor: t.sunken, color: t.text, alignItems: 'center' }, icon: { color: t.action } } },
  MuiSnackbarContent: { styleOverrides: { root: { backgroundColor: t.text, color: t.page }, action: { '& .MuiButton-root': { color: t.page, textDecoration: 'underline' } } } },
});

const themed = (mode: 'light' | 'dark', t: Tokens): RaThemeOptions => ({
  palette: palette(mode, t),
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontSize: 14,
    h4: { fontSize: '1.5rem', fontWeight: 650, letterSpacing: '-.015em' },
    h5: { fontSize: '1.2rem', fontWeight: 650, letterSpacing: '-.01em' },
    h6: { fontSize: '1.02rem', fontWeight: 650 },
    body1: { fontSize: '.95rem', lineHeight: 1.55 },
    body2: { fontSize: '.9rem', lineHeight: 1.5 },
    caption: { fontSize: '.82rem' },
  },
  components: components(t),
});

export const lightTheme = themed('light', light);
export const darkTheme = themed('dark', dark);
