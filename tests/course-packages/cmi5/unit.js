// A whole cmi5 unit, as small as one can be: some pages to leaf through, and a place that is kept.
const asked = new URLSearchParams(location.search);
const [endpoint, registration, activityId] = ['endpoint', 'registration', 'activityId'].map((name) => asked.get(name));
const actor = JSON.parse(asked.get('actor'));
const pages = Number(asked.get('sider'));
const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const $ = (id) => document.getElementById(id);
let token;
let launch;
let side = 1;

const place = (stateId) => `activities/state?${new URLSearchParams({ agent: JSON.stringify(actor), activityId, registration, ...(stateId ? { stateId } : {}) })}`;

async function ask(path, method = 'GET', body) {
  const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3', ...(body ? { 'content-type': 'application/json' } : {}) };
  const response = await fetch(`${endpoint}/${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.headers.get('content-type')?.includes('json') ? response.json() : undefined;
}

function say(verb, result, mastery) {
  const context = structuredClone(launch.contextTemplate);
  context.registration = registration;
  const isJudged = result?.success !== undefined || result?.completion !== undefined;
  context.contextActivities.category = ['cmi5', ...(isJudged ? ['moveon'] : [])].map((name) => ({ id: `${CMI5}/categories/${name}` }));
  if (mastery !== undefined) context.extensions[`${CMI5}/extensions/masteryscore`] = mastery;
  const id = crypto.randomUUID();
  return ask(`statements?statementId=${id}`, 'PUT', { id, timestamp: new Date().toISOString(), actor, verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` }, object: { id: activityId }, ...(result ? { result } : {}), context });
}

function show() {
  $('text').textContent = `Side ${side} av ${pages}`;
  $('next').hidden = side === pages;
  $('finish').hidden = side !== pages;
}

$('next').onclick = async () => {
  side += 1;
  await ask(place('side'), 'PUT', { side });
  show();
};

$('finish').onclick = async () => {
  if (launch.launchMode === 'Normal') {
    if (launch.masteryScore !== undefined) await say('passed', { success: true, duration: 'PT9S', score: { scaled: 0.9 } }, launch.masteryScore);
    await say('completed', { completion: true, duration: 'PT9S' });
  }
  await say('terminated', { duration: 'PT9S' });
  // Whoever pressed the button lets go of it first.
  $('text').textContent = 'Takk!';
  setTimeout(() => (location.href = launch.returnURL), 500);
};

(async () => {
  token = (await (await fetch(asked.get('fetch'), { method: 'POST' })).json())['auth-token'];
  launch = await ask(place('LMS.LaunchData'));
  await ask(`agents/profile?${new URLSearchParams({ agent: JSON.stringify(actor), profileId: 'cmi5LearnerPreferences' })}`);
  await say('initialized');
  const kept = await ask(place());
  side = kept.includes('side') ? (await ask(place('side'))).side : 1;
  show();
})().catch((error) => ($('text').textContent = `Feil: ${error.message}`));
