import { escapeHtml, PACKAGE_FRAMES, scriptJson } from '../../catalogue/index.js';
import { type Cmi } from './scorm.dto.js';
import { SCORM_SCRIPT } from './scorm-script.rules.js';

/** What the page's script reads. */
export interface ScormSettings {
  readonly standard: string;
  /** Spor's origin: whom it speaks with. */
  readonly host: string;
  /** The token, by which Spor's page knows who speaks. */
  readonly launch: string;
  readonly session: string;
  readonly start: string;
  readonly cmi: Cmi;
}

export interface ScormPage {
  readonly settings: ScormSettings;
  readonly title: string;
  readonly language: string;
  readonly script: string;
  readonly nonce: string;
}

/** The page in whose frame a SCO is shown. The frame fills it, and has its own title for those who hear it. */
export const scormPage = ({ settings, title, language, script, nonce }: ScormPage): string => `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">html,body{height:100%;margin:0;overflow:hidden}iframe{display:block;width:100%;height:100%;border:0}</style>
</head>
<body>
<iframe id="sco" title="${escapeHtml(title)}" allow="fullscreen; autoplay"></iframe>
<script src="${escapeHtml(script)}"></script>
<script nonce="${nonce}">window.SPOR_SCORM=${scriptJson(settings)};</script>
<script nonce="${nonce}">${SCORM_SCRIPT}</script>
</body>
</html>
`;

/** As the package's own pages, but that scripts are this page's own. */
export const scormPagePolicy = (origin: string, host: string, token: string, nonce: string): string =>
  [
    'sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox',
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${origin}${PACKAGE_FRAMES}/scorm-again/`,
    `style-src 'nonce-${nonce}'`,
    `frame-src ${origin}${PACKAGE_FRAMES}/files/${token}/`,
    `frame-ancestors ${host}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
