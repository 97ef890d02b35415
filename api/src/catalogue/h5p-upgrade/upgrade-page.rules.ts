import { scriptJson } from '../h5p/html.rules.js';
import { type Field } from '../h5p/semantics.rules.js';
import { UPGRADE_WORKER } from './upgrade-worker.rules.js';

/** What the worker needs to know of a library: its fields, and where its upgrades are, when it has any. */
export interface UpgradeLibrary {
  readonly semantics: readonly Field[];
  readonly upgrades: string | null;
}
export type UpgradeLibraries = Readonly<Record<string, UpgradeLibrary>>;

/** Milliseconds one content may take. A library that never comes back is ended then. */
const LONGEST = 15_000;

/** One job at a time, each in a worker of its own: a library that has gone wrong does not reach the next content. */
const PAGE_SCRIPT = `(function(){
var queue=[],running=false,address=URL.createObjectURL(new Blob([WORKER],{type:'text/javascript'}));
function tell(message){message.context='spor-upgrade';parent.postMessage(message,ORIGIN)}
function next(){if(running||!queue.length)return;running=true;var job=queue.shift(),worker=new Worker(address),over=false;
function end(message){if(over)return;over=true;clearTimeout(timer);worker.terminate();message.job=job.job;tell(message);running=false;next()}
var timer=setTimeout(function(){end({kind:'failed',failed:'slow',detail:''})},${LONGEST});
worker.onmessage=function(event){var d=event.data;end(d.failed?{kind:'failed',failed:d.failed,detail:d.detail}:{kind:'done',params:d.params,metadata:d.metadata})};
worker.onerror=function(event){event.preventDefault();end({kind:'failed',failed:'step',detail:String(event.message||'').slice(0,300)})};
worker.postMessage({from:job.from,to:job.to,params:job.params,metadata:job.metadata,libraries:LIBRARIES})}
addEventListener('message',function(event){if(event.source===parent&&event.data&&event.data.context==='spor-upgrade'){queue.push(event.data);next()}});
tell({kind:'ready'});
})();`;

/** A page without a word in it: it takes contents from its host by message, and gives them back upgraded. */
export const upgradePage = (libraries: UpgradeLibraries, origin: string, nonce: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Upgrade</title></head>
<body><script nonce="${nonce}">var ORIGIN=${scriptJson(origin)},WORKER=${scriptJson(UPGRADE_WORKER)},LIBRARIES=${scriptJson(libraries)};
${PAGE_SCRIPT}</script></body></html>
`;

/**
 * Whatever an upgrade does, it does here: without an origin, so no cookie and no storage is its; without a network but the libraries'
 * scripts; without a frame, a form or a window to open. What it can do is give back other parameters, which the server checks as any.
 */
export const upgradePolicy = (origin: string, nonce: string): string =>
  [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src 'nonce-${nonce}' ${origin}/api/h5p/libraries/`,
    'worker-src blob:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${origin}`,
  ].join('; ');
