/**
 * Runs libraries' own upgrades (`upgrades.js`, h5p.org/library-upgrade): in a worker of the sealed page, which has no document, no
 * cookie and no network but these scripts, and which the page ends when it takes too long. First every step between the two versions
 * in order, then whatever is inside and has a newer version among the options of its field.
 */
export const UPGRADE_WORKER = `var H5P={},H5PUpgrades={};
var loaded={};
function version(text){var part=text.split('.');return{major:+part[0],minor:+part[1]}}
function after(a,b){return a.major>b.major||(a.major===b.major&&a.minor>b.minor)}
function fail(kind,detail){var error=new Error(kind);error.kind=kind;error.detail=String(detail||'').slice(0,300);return error}
function load(name){var library=self.libraries[name];if(!library)throw fail('missing',name);
if(library.upgrades&&!loaded[name]){loaded[name]=true;delete H5PUpgrades[name.split(' ')[0]];try{importScripts(library.upgrades)}catch(e){throw fail('script',name+': '+e.message)}}
return library}
function steps(machine,from,to){var all=H5PUpgrades[machine]||{},found=[];
Object.keys(all).forEach(function(major){Object.keys(all[major]||{}).forEach(function(minor){var at={major:+major,minor:+minor};
if(after(at,from)&&!after(at,to))found.push({at:at,run:all[major][minor]})})});
return found.sort(function(a,b){return after(a.at,b.at)?1:-1})}
function step(content,one,name){return new Promise(function(resolve,reject){
var run=one.run&&one.run.contentUpgrade||one.run;
try{run(content.params,function(error,params,extras){
if(error)return reject(fail('step',name+' '+one.at.major+'.'+one.at.minor+': '+(error.message||error)));
resolve({params:params===undefined?content.params:params,metadata:extras&&extras.metadata||content.metadata})},{metadata:content.metadata})
}catch(e){reject(fail('step',name+' '+one.at.major+'.'+one.at.minor+': '+e.message))}})}
async function upgrade(machine,from,to,content){
var library=load(machine+' '+to),todo=steps(machine,version(from),version(to));
for(var i=0;i<todo.length;i++)content=await step(content,todo[i],machine);
if(!content.params||typeof content.params!=='object')throw fail('step',machine);
for(var j=0;j<library.semantics.length;j++){var field=library.semantics[j],value=content.params[field.name],now=await inside(field,value);if(now!==value)content.params[field.name]=now}
return content}
async function inside(field,value){
if(value===undefined||value===null||!field)return value;
if(field.type==='library')return part(field,value);
if(field.type==='list'&&Array.isArray(value)){for(var i=0;i<value.length;i++)value[i]=await inside(field.field,value[i]);return value}
if(field.type==='group'){var fields=field.fields||[];
if(fields.length===1&&!field.isSubContent)return inside(fields[0],value);
for(var j=0;j<fields.length;j++){var now=await inside(fields[j],value[fields[j].name]);if(now!==value[fields[j].name])value[fields[j].name]=now}}
return value}
async function part(field,value){
if(typeof value.library!=='string'||!value.params)return value;
var used=value.library.split(' '),options=(field.options||[]).map(function(o){return typeof o==='string'?o:o.name}).filter(function(o){return o.split(' ')[0]===used[0]});
if(options.indexOf(value.library)>=0)return value;
if(!options.length)throw fail('unsupported',value.library);
var newest=options.map(function(o){return o.split(' ')[1]}).sort(function(a,b){return after(version(a),version(b))?-1:1})[0];
if(!after(version(newest),version(used[1])))throw fail('newer',value.library);
var done=await upgrade(used[0],used[1],newest,{params:value.params,metadata:value.metadata});
value.library=used[0]+' '+newest;value.params=done.params;if(done.metadata)value.metadata=done.metadata;return value}
onmessage=function(event){var job=event.data;self.libraries=job.libraries;
upgrade(job.from.split(' ')[0],job.from.split(' ')[1],job.to.split(' ')[1],{params:job.params,metadata:job.metadata}).then(function(done){
postMessage({params:JSON.parse(JSON.stringify(done.params)),metadata:JSON.parse(JSON.stringify(done.metadata||null))})
}).catch(function(error){postMessage({failed:error.kind||'step',detail:error.detail===undefined?String(error&&error.message).slice(0,300):error.detail})})};
`;
