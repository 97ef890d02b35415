// As most authoring tools do it: the API is somewhere among the parents.
function find(win) {
  for (let steps = 0; win && !win.API && win.parent && win.parent !== win && steps < 500; steps += 1) win = win.parent;
  return win.API;
}
const api = find(window);
const said = document.getElementById('sagt');
function page(second) {
  document.getElementById('en').hidden = second;
  document.getElementById('to').hidden = !second;
}
if (api.LMSInitialize('') === 'true') {
  const place = api.LMSGetValue('cmi.core.lesson_location');
  page(place === '2');
  if (api.LMSGetValue('cmi.core.entry') === 'resume') said.textContent = 'Velkommen tilbake, ' + api.LMSGetValue('cmi.core.student_name') + '. Du skrev: ' + api.LMSGetValue('cmi.suspend_data');
}
document.getElementById('neste').addEventListener('click', function () {
  page(true);
  api.LMSSetValue('cmi.core.lesson_location', '2');
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  api.LMSSetValue('cmi.core.exit', 'suspend');
  api.LMSSetValue('cmi.suspend_data', 'ærlig talt');
  api.LMSCommit('');
});
document.getElementById('svar').addEventListener('submit', function (event) {
  event.preventDefault();
  const choice = new FormData(event.target).get('valg');
  const right = choice === 'ut';
  api.LMSSetValue('cmi.interactions.0.id', 'forst');
  api.LMSSetValue('cmi.interactions.0.type', 'choice');
  api.LMSSetValue('cmi.interactions.0.student_response', choice);
  api.LMSSetValue('cmi.interactions.0.result', right ? 'correct' : 'wrong');
  api.LMSSetValue('cmi.core.score.raw', right ? '100' : '0');
  api.LMSSetValue('cmi.core.lesson_status', right ? 'passed' : 'failed');
  api.LMSSetValue('cmi.core.exit', '');
  api.LMSCommit('');
  said.textContent = right ? 'Riktig.' : 'Ikke riktig. Prøv igjen.';
});
addEventListener('pagehide', function () {
  api.LMSFinish('');
});
