/** An opaque origin has no storage, and H5P's core asks for it: it gets one that lives as long as the page. */
export const STORAGE_SCRIPT = `(function(){
function Memory(){var kept={};return{getItem:function(k){return Object.hasOwn(kept,k)?kept[k]:null},setItem:function(k,v){kept[k]=String(v)},removeItem:function(k){delete kept[k]},clear:function(){kept={}},key:function(){return null},length:0}}
['localStorage','sessionStorage'].forEach(function(name){try{window[name].length}catch(e){Object.defineProperty(window,name,{value:Memory()})}});
})();
`;

/**
 * Tells the host what is done and how tall the page is, and saves where the learner was: after every scored answer,
 * every few seconds when something changed, and when the page is left. The core's own saving is a synchronous request in
 * \`unload\`, which browsers refuse; a beacon gets through.
 *
 * The core hides the focus until a key is pressed inside the page; whoever comes in by Tab has pressed it outside.
 */
export const PLAYER_SCRIPT = `(function(){
var host=location.origin,settings=window.H5PIntegration,saved={},EVERY=5000;
function tell(message){message.context='spor-player';parent.postMessage(message,host)}
function place(id){return settings.ajax.contentUserData.replace(':contentId',id).replace(':dataType','state').replace(':subContentId','0')}
function send(url,data){var body=new URLSearchParams({data:data,preload:'1',invalidate:'1'});
if(navigator.sendBeacon&&navigator.sendBeacon(url,body))return;fetch(url,{method:'POST',body:body}).catch(function(){})}
function save(){if(settings.saveFreq===false)return;H5P.instances.forEach(function(instance){
if(typeof instance.getCurrentState!=='function')return;
try{var state=instance.getCurrentState()}catch(e){return}
if(state===undefined)return;var text=JSON.stringify(state);
if(saved[instance.contentId]===text)return;saved[instance.contentId]=text;send(place(instance.contentId),text)})}
Object.keys(settings.contents).forEach(function(key){var own=settings.contents[key].contentUserData;if(own&&own[0])saved[key.slice(4)]=own[0].state});
var setUserData=H5P.setUserData;
H5P.setUserData=function(id,type,data,options){if(options&&options.async===false)return;if(type==='state'&&!(options&&options.subContentId))return save();return setUserData.apply(this,arguments)};
H5P.externalDispatcher.on('xAPI',function(event){var statement=event.data.statement;tell({kind:'statement',statement:statement});if(statement.result)setTimeout(save,0)});
setInterval(save,EVERY);
addEventListener('pagehide',save,true);
document.addEventListener('visibilitychange',function(){if(document.visibilityState==='hidden')save()});
var last=0;
function measure(){if(innerWidth<120)return;var height=Math.ceil(document.querySelector('.h5p-content').getBoundingClientRect().height);if(height&&height!==last){last=height;tell({kind:'height',height:height})}}
H5P.externalDispatcher.on('initialized',function(){document.querySelector('.h5p-content').classList.remove('using-mouse');new ResizeObserver(measure).observe(document.querySelector('.h5p-content'));measure();tell({kind:'ready'})});
})();`;

/**
 * Only in a preview, and only when our own page asks: looks the exercise through with axe, which can't be done from outside an
 * opaque origin, and answers whoever asked with what it found. A learner's page has none of it.
 */
export const CHECK_SCRIPT = `(function(){
var host=location.origin,nonce=document.currentScript.nonce,loading;
function load(){return loading||(loading=new Promise(function(done,failed){var script=document.createElement('script');script.nonce=nonce;script.src=host+'/api/h5p/core/axe.min.js?v=4.14.1';script.onload=done;script.onerror=failed;document.head.append(script)}))}
function found(violation){return{id:violation.id,impact:violation.impact,help:violation.help,html:violation.nodes[0]?violation.nodes[0].html.slice(0,300):''}}
var off={enabled:false},rules={region:off,'landmark-one-main':off,'page-has-heading-one':off};
addEventListener('message',function(event){
var wish=event.data;
if(event.origin!==host||!event.source||!wish||wish.context!=='spor-player'||wish.kind!=='check')return;
function answer(violations){event.source.postMessage({context:'spor-player',kind:'checked',id:wish.id,violations:violations},host)}
load().then(function(){return window.axe.run(document,{iframes:false,resultTypes:['violations'],rules:rules})}).then(function(result){answer(result.violations.map(found))}).catch(function(){answer(null)});
});
})();`;
