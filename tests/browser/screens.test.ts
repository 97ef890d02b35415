import { type Browser, type Page, type Route } from 'playwright-core';
import { settled, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, demo, journey, type Visit } from '../support/browser.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, type TestEmployee, type TestUnit } from '../support/people.js';

const LONG = 'Avdeling for tverrsektorielt innovasjonssamarbeid og samfunnssikkerhetsberedskapsplanlegging i nord';
let spor: Installation;
let browser: Browser;
let unit: TestUnit;
let leader: TestEmployee;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ demo: true }), aBrowser()]);
  const [[top]] = (await spor.database.query("SELECT id, name FROM org_unit WHERE code = 'FK'")) as unknown as [[TestUnit]];
  unit = await aUnit(spor, { name: LONG, parent: top });
  leader = await anEmployee(spor, { unit, roles: { leader: unit, hr: top, editor: top } });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const everybody = () => ({ email: leader.email, password: PASSWORD });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const main = (page: Page) => page.locator('main').innerText();
const failing = (status: number) => (route: Route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ status, code: 'http.failed' }) });
const DATA = /\/api\/(?!sign-in|live)/;

async function during(walk: (visit: Visit) => Promise<void>, width: 1280 | 320 = 1280): Promise<void> {
  const visit = await aVisit(browser, spor, { as: everybody(), width });
  try {
    await walk(visit);
  } finally {
    await visit.close();
  }
}

describe('with too much in it', () => {
  const names = ['Åse-Marie Tverrsektorieltinnovasjonssamarbeidsen', 'Bo Li'];

  beforeAll(async () => {
    const people = await Promise.all(Array.from({ length: 30 }, () => anEmployee(spor, { unit })));
    await Promise.all(people.map(({ id }, index) => spor.database.query('UPDATE employee SET family_name = ? WHERE id = ?', [`${names[index % 2]} ${index}`, id])));
    const [[course]] = (await spor.database.query("SELECT id FROM course WHERE slug = 'problemet-forst'")) as unknown as [[{ id: string }]];
    const rows = [...Array(24).keys()].map((day) => [`00000000-0000-4000-8000-0000000000${day + 10}`, 'course', course.id, 'employee', leader.id, `2099-01-${day + 1}`, `Fordi vi skal drive med tverrsektorielt innovasjonssamarbeid.`, leader.id, new Date()]);
    await spor.database.query('INSERT INTO assignment (id, subject_kind, subject_id, target_kind, target_id, due_on, reason, assigned_by, assigned_at) VALUES ?', [rows]);
    await spor.database.query('INSERT INTO assignment (id, subject_kind, subject_id, target_kind, target_id, due_on, reason, assigned_by, assigned_at) VALUES (?)', [['00000000-0000-4000-8000-000000000099', 'course', course.id, 'org-unit', unit.id, null, 'Fordi.', leader.id, new Date()]]);
  });

  journey('no page is wider than a narrow screen, and long lists show the first and the rest on demand', () =>
    during(async ({ page, faults }) => {
      for (const [address, name] of [['/', 'Min læring'], ['/team', LONG], ['/team/tildel', 'Tildel læring'], ['/kurs/problemet-forst', 'Problemet først']] as const) {
        await page.goto(address);
        await heading(page, name);
        await settled(page);
        expect([address, await wideParts(page)]).toEqual([address, []]);
        const tops = await page.locator('.header-inner > :is(.logo-link, .header-search-door, .account)').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => Math.round((top + bottom) / 2)));
        expect([address, Math.max(...tops) - Math.min(...tops) < 8]).toEqual([address, true]);
      }
      expect(await page.getByText('Fordi vi skal drive').count()).toBe(3);
      await page.getByRole('button', { name: 'Vis alle 25' }).click();
      expect(await page.locator('.asks > li').count()).toBe(25);
      expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('.asks > li')[3])).toBe(true);
      await page.getByRole('link', { name: 'Start', exact: true }).waitFor();
      expect(faults).toEqual([]);
    }, 320));
});

describe('while it is on its way', () => {
  journey('one sees that something comes, also where motion is unwanted, and nothing jumps', () =>
    during(async ({ page, context }) => {
      await context.addInitScript(() => {
        new PerformanceObserver((list) => Object.assign(window, { moved: list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, (window as { moved?: number }).moved ?? 0) })).observe({ type: 'layout-shift', buffered: true });
      });
      let open = (): void => undefined;
      const held = new Promise<void>((resolve) => (open = resolve));
      await page.route(DATA, (route) => held.then(() => route.continue()));
      await page.goto('/team');
      await heading(page, 'Henter …');
      expect(await page.locator('main .ds-skeleton').first().evaluate((box) => getComputedStyle(box).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
      open();
      await heading(page, LONG);
      expect(await page.evaluate(() => (window as { moved?: number }).moved ?? 0)).toBeLessThan(0.05);
    }));
});

describe('when it fails', () => {
  journey('a page says what happened rather than that it does not exist, and tries again when asked to', () =>
    during(async ({ page }) => {
      await page.route(DATA, failing(500));
      await page.goto('/kurs/problemet-forst');
      await heading(page, 'Noe gikk galt');
      expect(await main(page)).toContain('Det er en feil hos oss. Ingenting av ditt er borte.');
      await page.unroute(DATA);
      await page.getByRole('button', { name: 'Prøv igjen' }).click();
      await heading(page, 'Problemet først');
      await page.goto('/kurs/finnes-ikke');
      await heading(page, 'Vi finner ikke denne siden');
      await page.getByRole('main').getByRole('link', { name: 'Til Min læring' }).waitFor();
    }));

  journey('admin’s lists, records and home say so too, instead of that there is nothing', () =>
    during(async ({ page }) => {
      const [goal] = await (await page.request.get('/api/goals?range=[0,0]')).json();
      // Of these nothing is asked again, which a server that stumbles is.
      await page.route(DATA, failing(429));
      for (const address of ['/admin/goals', '/admin?view=editor']) {
        await page.goto(address);
        await page.getByText('Vi fikk ikke hentet dette').last().waitFor();
        expect(await main(page)).not.toMatch(/Ingenting|1–25/);
      }
      await page.unroute(DATA);
      await page.route(DATA, failing(500));
      await page.goto(`/admin/goals/${goal.id}/show`);
      await page.getByRole('button', { name: 'Prøv igjen' }).waitFor();
      await page.unroute(DATA);
      await page.getByRole('button', { name: 'Prøv igjen' }).click();
      await heading(page, goal.title);
    }));
});

describe('without net', () => {
  journey('a page that was not fetched before says so in its frame, and comes by itself when the net is back', () =>
    during(async ({ page, context }) => {
      await page.goto('/');
      await heading(page, 'Min læring');
      await context.setOffline(true);
      await page.getByRole('navigation').getByRole('link', { name: 'Min kompetanse' }).first().click();
      await heading(page, 'Siden kom ikke frem');
      await page.getByText('Du er uten nett, og denne siden er ikke hentet før.').waitFor();
      await context.setOffline(false);
      await heading(page, 'Min kompetanse');
    }));
});

describe('a tab from before a new build', () => {
  async function replaced(page: Page, chunk: RegExp, entry: string): Promise<void> {
    let gone = true;
    await page.route(chunk, (route) => (gone ? route.fulfill({ status: 404, body: '' }) : route.continue()));
    await page.route(entry, (route) => {
      if (route.request().resourceType() !== 'fetch') return route.continue();
      gone = false;
      return route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/of-the-next-build.js"></script>' });
    });
  }

  journey('goes to the page that was asked for, by itself and once', () =>
    during(async ({ page }) => {
      await page.goto('/');
      await heading(page, 'Min læring');
      await replaced(page, /\/assets\/Toolkits-/, '/');
      await page.evaluate(() => Object.assign(window, { before: true }));
      await page.getByRole('navigation').getByRole('link', { name: 'Verktøy' }).first().click();
      await heading(page, 'Verktøy');
      expect(await page.evaluate(() => 'before' in window)).toBe(false);
    }));

  journey('is told, and not sent in circles, when what is gone is gone in the newest build too', () =>
    during(async ({ page }) => {
      await page.goto('/');
      await heading(page, 'Min læring');
      await page.route(/\/assets\/Toolkits-/, (route) => route.fulfill({ status: 404, body: '' }));
      await page.getByRole('navigation').getByRole('link', { name: 'Verktøy' }).first().click();
      await heading(page, 'Siden kom ikke frem');
      await page.getByText('Vi får ikke hentet siden.').waitFor();
    }));

  journey('does the same in admin', () =>
    during(async ({ page }) => {
      await page.goto('/admin');
      await heading(page, 'Kompetansemål');
      await replaced(page, /\/admin\/assets\/GoalList-/, '/admin/');
      await page.evaluate(() => Object.assign(window, { before: true }));
      await page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: 'Kompetansemål' }).click();
      await page.getByRole('link', { name: 'Sett et kompetansemål' }).waitFor();
      expect(await page.evaluate(() => 'before' in window)).toBe(false);
    }));
});

test('what a leader has begun to write is there after going elsewhere', () =>
  during(async ({ page }) => {
    await page.goto('/team/tildel');
    await page.getByLabel('Hvorfor?').fill('Vi skal ha et felles språk.');
    await page.getByRole('link', { name: 'Min kompetanse' }).first().click();
    await heading(page, 'Min kompetanse');
    await page.goBack();
    expect(await page.getByLabel('Hvorfor?').inputValue()).toBe('Vi skal ha et felles språk.');
  }));

test('in English, what is written in Norwegian is said to be', async () => {
  const visit = await aVisit(browser, spor, { as: demo('ansatt') });
  await visit.context.request.patch('/api/me', { data: { language: 'en' } });
  const page = await visit.go('/verktoy/interessentkart');
  await page.getByRole('heading', { name: 'Agenda' }).waitFor();
  for (const words of ['Møteleder', 'Velkommen', 'Interessentkart']) expect([words, await page.getByText(words).first().evaluate((at) => at.closest('[lang]')?.getAttribute('lang'))]).toEqual([words, 'nb']);
  expect(await page.getByText('Say:').first().evaluate((at) => at.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  await page.goto('/mine-data');
  await page.getByRole('heading', { name: /^Who you are/ }).waitFor();
  await visit.close();
});

test('a goal’s dates stand in words beside their fields', () =>
  during(async ({ page }) => {
    await page.goto('/admin/goals/create');
    await page.getByLabel('Frist').fill('2099-03-13');
    await page.getByText(/^fredag 13\. mars 2099, om \d+ år$/).waitFor();
  }));
