/**
 * Between the page it stands in and the official editor. Opens the exercise that is handed in, and tells of it whenever something
 * somebody did has changed it; what the editor fills in by itself changes nothing. Speaks with Spor's own page only, and hears no other.
 *
 * A field's text goes into the parameters when the field is left; so that it is saved as one writes, the field one is in is asked.
 */
export const FRAME_SCRIPT = `(function(){
var CONTEXT='spor-h5p-editor',SOON=300,editor,inside,last,touched=false,timer;
function tell(message){message.context=CONTEXT;parent.postMessage(message,SPOR.host)}
function params(){var form=editor&&editor.selector&&editor.selector.form;return form&&form.params?JSON.stringify(form.params):undefined}
function settle(){var own=inside.H5PEditor,open=own.Html&&own.Html.current,field=inside.document.activeElement;
if(open&&open.ckeditor)open.validate();
if(field&&/^(text|number|url|email|search|textarea)$/.test(field.type))inside.H5P.jQuery(field).trigger('change')}
function look(asking){if(!inside||!inside.H5PEditor)return;
if(touched&&asking)try{settle()}catch(error){}
var text=params();if(text===undefined||text===last)return;
last=text;if(touched)tell({kind:'changed',params:JSON.parse(text)})}
function soon(event){if(!touched){if(!event.isTrusted)return;look(false);touched=true}
clearTimeout(timer);timer=setTimeout(look,SOON,true)}
function watch(){['keydown','pointerdown','input','change','click','keyup','pointerup','paste','drop'].forEach(function(name){inside.document.addEventListener(name,soon,true)});
inside.addEventListener('blur',function(){look(true)});
setInterval(look,2000,false)}
function open(exercise){if(editor)return;
var own=window.H5PEditor,given=H5PIntegration.editor;
own.$=H5P.jQuery;own.basePath=given.libraryUrl;own.fileIcon=given.fileIcon;own.ajaxPath=given.ajaxPath;own.filesPath=given.filesPath;own.apiVersion=given.apiVersion;own.contentLanguage=given.language;
own.copyrightSemantics=given.copyrightSemantics;own.metadataSemantics=given.metadataSemantics;own.assets=given.assets;own.baseUrl='';own.enableContentHub=false;own.contentId=given.nodeVersionId;
var metadata={title:exercise.title,a11yTitle:SPOR.name,defaultLanguage:SPOR.language,license:'U'};
editor=new own.Editor(SPOR.library,JSON.stringify({params:exercise.params,metadata:metadata}),document.getElementById('h5p-editor'),function(){inside=this;watch()})}
addEventListener('message',function(event){if(event.source!==parent||event.origin!==SPOR.host)return;
var said=event.data;if(said&&said.context===CONTEXT&&said.kind==='open'&&said.exercise)open(said.exercise)});
H5P.externalDispatcher.on('editorloaded',function(){look(false);tell({kind:'loaded'})});
new ResizeObserver(function(){tell({kind:'height',height:document.body.scrollHeight})}).observe(document.body);
tell({kind:'ready'});
})();`;
