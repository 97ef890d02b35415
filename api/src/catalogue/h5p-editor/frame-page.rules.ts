import { type Texts } from '../../platform/index.js';
import { EDITOR_FRAMES } from '../h5p/h5p-config.rules.js';
import { type EditorModel } from '../h5p/h5p-server.service.js';
import { escapeHtml, scriptJson } from '../h5p/html.rules.js';
import { FRAME_SCRIPT } from './frame-script.rules.js';
import { type FrameRight } from './frame-token.rules.js';

interface FramePage {
  readonly right: FrameRight;
  readonly token: string;
  readonly integration: EditorModel['integration'];
  /** The core's and the editor's, with the words of the reader's language among them. */
  readonly scripts: readonly string[];
  readonly nonce: string;
}

/** Under this id the editor finds the draft's media. */
const CONTENT = 'spor';
/** The page around the editor's own frame needs the core and these; the frame inside loads the rest. */
const OUTSIDE = /\/core\/js\/|\/editor\/(scripts\/h5peditor-editor\.js|language\/)/;

/** Of the core's own list (`H5PCore` at the installed commit), what h5p-server's has not come to know yet: its fonts and icons, and what newer types' editors call. */
const NEWER = {
  css: ['h5p-fonts', 'h5p-theme', 'h5p-theme-variables', 'h5p-tooltip', 'h5p-table'].map((name) => `${EDITOR_FRAMES}/core/styles/${name}.css`),
  js: ['request-queue', 'h5p-tooltip'].map((name) => `${EDITOR_FRAMES}/core/js/${name}.js`),
};
const isCore = (address: string): boolean => address.startsWith(`${EDITOR_FRAMES}/core/`);
const withNewer = (addresses: readonly string[], newer: readonly string[]): string[] => [...addresses.filter(isCore), ...newer, ...addresses.filter((address) => !isCore(address))];

const TITLE: Texts = { nb: 'H5P-redigerer', nn: 'H5P-redigerar', en: 'H5P editor' };

export const sessionPath = (token: string): string => `${EDITOR_FRAMES}/open/${token}`;

/** What the editor reads of its host. No Hub, no statistics, nobody's name. */
function integrationOf({ integration: { editor, l10n, libraryConfig, pluginCacheBuster }, token }: FramePage) {
  const assets = editor?.assets as { css: string[]; js: string[] };
  return {
    baseUrl: '',
    url: EDITOR_FRAMES,
    siteUrl: '',
    urlLibraries: `${EDITOR_FRAMES}/libraries`,
    ajaxPath: '',
    hubIsEnabled: false,
    postUserStatistics: false,
    saveFreq: false,
    fullscreenDisabled: 1,
    l10n,
    libraryConfig,
    pluginCacheBuster,
    contents: { [`cid-${CONTENT}`]: { contentUrl: sessionPath(token) } },
    editor: { ...editor, ajaxPath: `${sessionPath(token)}/ajax?action=`, filesPath: sessionPath(token), nodeVersionId: CONTENT, enableContentHub: false, hub: undefined, assets: { js: withNewer(assets.js, NEWER.js), css: [...withNewer(assets.css, NEWER.css), `${EDITOR_FRAMES}/spor.css`] } },
  };
}

/** The page around the official editor: it takes an exercise from the page it stands in by message, and tells it of every change. */
export function framePage(page: FramePage): string {
  const { right, scripts, nonce } = page;
  const settings = { host: right.host, library: right.library, language: right.contentLanguage, name: TITLE[right.language] };
  const outside = [...scripts.filter((address) => OUTSIDE.test(address)), `${EDITOR_FRAMES}/editor/scripts/h5peditor-init.js`];
  return `<!doctype html>
<html lang="${right.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(TITLE[right.language])}</title>
<style>body{margin:0;overflow:hidden}</style>
<script nonce="${nonce}">window.H5PIntegration=${scriptJson(integrationOf(page))};</script>
</head>
<body>
<div id="h5p-editor"></div>
${outside.map((address) => `<script src="${escapeHtml(address)}"></script>`).join('\n')}
<script nonce="${nonce}">var SPOR=${scriptJson(settings)};${FRAME_SCRIPT}</script>
</body>
</html>
`;
}

/**
 * Whatever a content type's editor does, it does here: it loads what is installed, asks with this token, and reaches nothing else.
 * The frame inside is written by the page and has its policy.
 */
export function framePolicy(origin: string, token: string, host: string, nonce: string): string {
  const here = `${origin}${EDITOR_FRAMES}`;
  const session = `${origin}${sessionPath(token)}`;
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${here}/core/ ${here}/editor/ ${here}/libraries/`,
    `style-src 'unsafe-inline' ${here}/`,
    `img-src data: blob: ${here}/`,
    `media-src blob: ${here}/`,
    `font-src data: ${here}/`,
    `connect-src ${session}/ ${here}/libraries/`,
    "form-action 'none'",
    // jQuery parses in a document with this page's address.
    `base-uri ${origin}`,
    `frame-ancestors ${host}`,
    // With an origin, which its own inner frame needs; without windows, downloads or another page in the place of Spor's.
    'sandbox allow-scripts allow-same-origin allow-forms',
  ].join('; ');
}

/** Shown in place of an editor whose address has run out. */
export const frameOverPage = (detail: Texts): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${TITLE.nb}</title></head><body>${(['nb', 'nn', 'en'] as const).map((language) => `<p lang="${language}">${escapeHtml(detail[language])}</p>`).join('')}</body></html>`;
