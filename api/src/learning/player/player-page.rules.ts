import { type Playable, escapeHtml, scriptJson } from '../../catalogue/index.js';
import { type Language, type Texts } from '../../platform/index.js';
import { CHECK_SCRIPT, PLAYER_SCRIPT, STORAGE_SCRIPT } from './player-scripts.rules.js';

export interface PlayerPage {
  readonly playable: Playable;
  readonly contentId: string;
  readonly exerciseIri: string;
  readonly language: string;
  readonly assets: { readonly script: string; readonly style: string };
  /** Addresses of the content's files and of its state; the state is null in a preview. */
  readonly files: string;
  readonly state: { readonly address: string; readonly saved: string | undefined } | null;
  readonly nonce: string;
}

/** What H5P's core reads of its host. The actor stays anonymous here: the server says who it was. */
function integrationOf({ playable, contentId, exerciseIri, assets, files, state }: PlayerPage) {
  const { content, words, libraryConfig } = playable;
  const own = { ...content, contentUrl: files, url: exerciseIri, exportUrl: '', scripts: [], styles: [], contentUserData: state ? { 0: { state: state.saved ?? '' } } : undefined };
  return {
    baseUrl: '',
    url: '/api/h5p',
    siteUrl: '',
    urlLibraries: '/api/h5p/libraries',
    postUserStatistics: false,
    // Truthy, or the state is not given back; the page saves by itself, so that nothing is lost when it closes.
    saveFreq: state ? 86_400 : false,
    ...(state ? { user: { name: '', mail: 'learner@spor.invalid' } } : {}),
    ajax: { contentUserData: state?.address ?? '', setFinished: '' },
    ajaxPath: '',
    core: { scripts: [assets.script], styles: [assets.style] },
    contents: { [`cid-${contentId}`]: own },
    l10n: words,
    libraryConfig,
    fullscreenDisabled: 1,
    hubIsEnabled: false,
    // Without it an Interactive Book has no button to hand it in with, and never says that it is done.
    reportingIsEnabled: true,
  };
}

/** The whole page: one script, one style sheet, no font, and the content in it. */
export function playerPage(page: PlayerPage): string {
  const { playable, contentId, language, assets, nonce, state } = page;
  const title = escapeHtml(playable.content.metadata?.title ?? '');
  return `<!doctype html>
<html class="h5p-iframe" lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${escapeHtml(assets.style)}">
<style>html.h5p-iframe,html.h5p-iframe>body{height:auto;min-height:0;margin:0;background:transparent}html.h5p-iframe .h5p-content{height:auto}.h5p-container{overflow:hidden}</style>
<script nonce="${nonce}">${STORAGE_SCRIPT}window.H5PIntegration=${scriptJson(integrationOf(page))};</script>
</head>
<body>
<div class="h5p-content" data-content-id="${escapeHtml(contentId)}"></div>
<script src="${escapeHtml(assets.script)}"></script>
<script nonce="${nonce}">${PLAYER_SCRIPT}</script>
${state ? '' : `<script nonce="${nonce}">${CHECK_SCRIPT}</script>
`}</body>
</html>
`;
}

/**
 * An opaque origin matches no `'self'`, so each kind of file is allowed by its address; the page can reach the player's
 * own routes and nothing else.
 */
export function playerPolicy(origin: string, nonce: string): string {
  const h5p = `${origin}/api/h5p`;
  return [
    'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms',
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${h5p}/bundles/ ${h5p}/libraries/`,
    `style-src 'unsafe-inline' ${h5p}/bundles/ ${h5p}/libraries/ ${h5p}/core/`,
    `img-src data: blob: ${h5p}/`,
    `media-src blob: ${h5p}/`,
    `font-src data: ${h5p}/`,
    `connect-src ${h5p}/`,
    'worker-src blob:',
    `frame-ancestors ${origin}`,
    "form-action 'none'",
    `base-uri ${origin}`,
  ].join('; ');
}

/** Shown in place of an exercise whose address has run out. */
export const expiredPage = (detail: Texts, language: Language): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${NOT_OPEN[language]}</title></head><body><p>${escapeHtml(detail[language])}</p></body></html>`;

const NOT_OPEN: Texts = { nb: 'Øvelsen er ikke åpen', nn: 'Øvinga er ikkje open', en: 'The exercise is not open' };
