/**
 * Between a SCO and the page around it. The SCO finds the API (scorm-again's) in its parent, as the standard has it; what it tells is
 * passed on when it says so, soon after it was told, and when it is over. Whoever leaves in the middle has lost a few seconds at most.
 */
export const SCORM_SCRIPT = `(function(){
var settings=window.SPOR_SCORM,is12=settings.standard==='scorm-1.2',SOON=4000,SILENT=20000;
var api=new(is12?window.Scorm12API:window.Scorm2004API)({autocommit:false,lmsCommitUrl:false,dataCommitFormat:'flattened',logLevel:5,mastery_override:true});
var began=0,last='',over=false;
api.loadFromFlattenedJSON(settings.cmi);
window[is12?'API':'API_1484_11']=api;
function tell(message){message.context='spor-unit';message.launch=settings.launch;parent.postMessage(message,settings.host)}
function values(){var all=api.renderCommitCMI(true),kept={};Object.keys(all).forEach(function(name){if(/^cmi[.]/.test(name)&&all[name]!==''&&(typeof all[name]==='string'||typeof all[name]==='number'))kept[name]=String(all[name])});return kept}
function commit(ended){
if(!began)return;var cmi=values(),seconds=Math.round((Date.now()-began)/1000),text=JSON.stringify(cmi).replace(/"cmi[.](core[.])?total_time":"[^"]*"/,'');
if(!ended&&text===last)return;last=text;tell({kind:'commit',commit:{session:settings.session,sessionSeconds:seconds,ended:ended,cmi:cmi}})}
function now(){if(!over)commit(false)}
api.on(is12?'LMSInitialize':'Initialize',function(){began=Date.now();commit(false)});
api.on(is12?'LMSCommit':'Commit',now);
api.on(is12?'LMSFinish':'Terminate',function(){if(over)return;over=true;commit(true)});
setInterval(now,SOON);
addEventListener('pagehide',now,true);
document.addEventListener('visibilitychange',function(){if(document.visibilityState==='hidden')now()});
function silent(){if(!began)tell({kind:'silent'})}
setTimeout(silent,SILENT);
var frame=document.getElementById('sco');
addEventListener('message',function(event){
var wish=event.data;if(event.source!==parent||event.origin!==settings.host||!wish||wish.context!=='spor-unit'||wish.kind!=='end'||wish.launch!==settings.launch)return;
frame.addEventListener('load',function(){now();silent();tell({kind:'ended'})},{once:true});
frame.src='about:blank'});
frame.src=settings.start;
})();`;
