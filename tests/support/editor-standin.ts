import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The least that behaves as the official editor does: a frame of its own inside, a form with parameters, and a word when it has come. */
const EDITOR = `window.H5PEditor={language:{},Editor:function(library,given,place,loaded){
var own=this,frame=document.createElement('iframe');frame.title=JSON.parse(given).metadata.a11yTitle;frame.style.cssText='width:100%;height:180px;border:0';place.replaceWith(frame);
var page=frame.contentDocument;page.title=frame.title;page.documentElement.lang='nb';page.body.innerHTML='<label>Tekst <input id="text"></label> <label>Bilde <input id="file" type="file"></label> <img id="picture" alt="">';
var form={params:JSON.parse(given).params};own.selector={form:form};
if(form.params.added===undefined)form.params.added='filled in by itself';
var text=page.getElementById('text');text.value=form.params.title||'';
frame.contentWindow.H5PEditor={};frame.contentWindow.H5P={jQuery:function(field){return{trigger:function(name){field.dispatchEvent(new Event(name))}}}};
text.onchange=function(){form.params.title=text.value};
function show(){var image=form.params.image;if(image)page.getElementById('picture').src=H5PIntegration.contents['cid-'+window.H5PEditor.contentId].contentUrl+'/'+image.path}
page.getElementById('file').onchange=function(){var body=new FormData();body.append('file',this.files[0]);body.append('field','{}');
fetch(window.H5PEditor.ajaxPath+'files',{method:'POST',body:body}).then(function(answer){return answer.json()}).then(function(answer){form.params.image=answer;show()})};
show();loaded.call(frame.contentWindow);
fetch(window.H5PEditor.ajaxPath+'libraries').then(function(){STANDIN_LOADED.forEach(function(hear){hear()})})}};`;

const CORE = `window.STANDIN_LOADED=[];window.H5P={jQuery:function(){},externalDispatcher:{on:function(name,hear){if(name==='editorloaded')STANDIN_LOADED.push(hear)}}};`;

/** Files by the names that the page asks for; the rest of the core's are there, and empty. */
const FILES: Record<string, string> = {
  'core/js/h5p.js': CORE,
  'editor/scripts/h5peditor-editor.js': EDITOR,
  'editor/scripts/h5peditor-init.js': '',
  ...Object.fromEntries(['nb', 'nn', 'en'].map((language) => [`editor/language/${language}.js`, `H5PEditor.language.core={loading:'${language}'};`])),
  ...Object.fromEntries(['jquery', 'h5p-event-dispatcher', 'h5p-x-api-event', 'h5p-x-api', 'h5p-content-type', 'h5p-confirmation-dialog', 'h5p-action-bar'].map((name) => [`core/js/${name}.js`, ''])),
  'installed.json': '[]',
};

/** A data folder in which something stands where the official editor is installed. @returns the folder */
export function aDataFolderWithEditor(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spor-with-editor-'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, 'h5p/editor', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
