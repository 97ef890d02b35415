import { type Browser, type Locator, type Page } from 'playwright-core';
import { violations, wideParts } from '../support/axe.js';
import { aBrowser, picture } from '../support/browser.js';
import { editorPage } from '../support/editor-page.js';

const TEXT = `## Før dere begynner

Tekst med **trykk** og [lenke](https://ks.no).

* En
* To

> **Prøv selv**
>
> Skriv ned én ting.

::exercise{hva-er-det}

![Tre piler går i ring](media/sloyfen.svg "Læringssløyfen")

| Hva | Hvor |
|---|---|
| a | b |
`;

let browser: Browser;
let editor: ReturnType<typeof editorPage>;
let page: Page;

beforeAll(async () => {
  editor = editorPage();
  browser = await aBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  editor?.remove();
});
afterEach(() => page?.context().close());

const open = async (wishes: Parameters<typeof editor.open>[1] = {}): Promise<Locator> => {
  page = await editor.open(browser, wishes);
  const text = page.getByRole('textbox', { name: wishes.text?.includes('<div') ? 'Teksten (Markdown)' : 'Teksten' });
  await text.waitFor();
  return text;
};
const markdown = async (): Promise<string> => JSON.parse((await page.locator('output').textContent()) ?? '""') as string;
const changes = (): Promise<string | null> => page.locator('output').getAttribute('data-changes');
const tool = (name: string | RegExp): Locator => page.getByRole('toolbar', { name: 'Formatering' }).getByRole('button', { name });
const choose = async (menu: string | RegExp, item: string): Promise<void> => {
  await tool(menu).click();
  await page.getByRole('menu').getByText(item, { exact: true }).click();
};
/** Waits for the text to be as it should, for changes come a moment after the keys. */
const becomes = async (wanted: string): Promise<void> => {
  await page.waitForFunction((text) => document.querySelector('output')?.textContent === text, JSON.stringify(wanted), { timeout: 5000 }).catch(() => undefined);
  expect(await markdown()).toBe(wanted);
};

test('a text is shown as it will be read, and one that nobody changes is told as nothing', async () => {
  const text = await open({ text: TEXT });
  await text.getByRole('heading', { level: 2, name: 'Før dere begynner' }).waitFor();
  await text.getByText('Hva er innovasjon?').waitFor();
  await text.getByRole('complementary', { name: 'Prøv selv' }).waitFor();
  expect(await text.getByRole('img', { name: 'Tre piler går i ring' }).evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
  await text.click();
  await page.getByRole('button', { name: 'Etter' }).focus();
  expect([await markdown(), await changes()]).toEqual([TEXT, '0']);
});

test('what somebody writes is told at once, what they leave alone stays letter for letter, and undoing gives the text back', async () => {
  const text = await open({ text: TEXT });
  await text.getByText('Tekst med').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mer.');
  await becomes(TEXT.replace('ks.no).', 'ks.no). Mer.'));
  await page.keyboard.press('Control+z');
  await becomes(TEXT);
});

test('marks, headings and lists by keys', async () => {
  const text = await open();
  await text.click();
  await page.keyboard.type('## Steg');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Vær ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('trygg');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' sammen.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- En');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Under');
  await becomes('## Steg\n\nVær **trygg** sammen.\n\n- En\n  - Under');
});

test('the toolbar is one stop for Tab; arrows go on, and it says what is on', async () => {
  const text = await open({ text: 'Vær **trygg** sammen.' });
  await page.getByRole('button', { name: 'Før' }).focus();
  for (const _ of [1, 2]) await page.keyboard.press('Tab');
  const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null);
  while (!/Type avsnitt/.test((await focused()) ?? '')) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Fet');
  await page.keyboard.press('End');
  expect(await focused()).toBe('Gjør om igjen');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toMatch(/Type avsnitt/);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Teksten');
  await text.getByText('trygg').click();
  await page.waitForFunction(() => document.querySelector('[aria-label="Fet"]')?.getAttribute('aria-pressed') === 'true');
  await page.keyboard.press('Alt+F10');
  expect(await focused()).toMatch(/Type avsnitt/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await becomes('## Vær **trygg** sammen.');
  expect(await focused()).toBe('Teksten');
});

test('nobody is caught in a list or a table: after Escape, Tab goes on', async () => {
  const text = await open({ text: '- En\n- To' });
  await text.getByText('To').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Etter');
  expect(await markdown()).toBe('- En\n- To');
});

test('a call-out is chosen in the language of the text, changed and undone', async () => {
  const text = await open({ text: 'Hugs å spørje.', language: 'nn' });
  await text.click();
  await choose('Ramme', 'Hugs');
  await becomes('> **Hugs**\n>\n> Hugs å spørje.');
  await choose('Ramme', 'Døme');
  await becomes('> **Døme**\n>\n> Hugs å spørje.');
  await choose('Ramme', 'Fjern ramma');
  await becomes('Hugs å spørje.');
});

test('an exercise is chosen by its title, moved and taken away, by keys alone', async () => {
  const text = await open({ text: 'Først.\n\nSist.' });
  await text.getByText('Først.').click();
  await tool('Øvelse').press('Enter');
  await page.getByRole('dialog', { name: 'Sett inn en øvelse' }).getByRole('combobox').press('Enter');
  await page.getByRole('option', { name: 'Din egen idé' }).press('Enter');
  await page.getByRole('button', { name: 'Sett inn øvelsen' }).press('Enter');
  await becomes('Først.\n\n::exercise{min-ide}\n\nSist.');
  await page.getByRole('button', { name: 'Flytt øvelsen ned' }).press('Enter');
  await becomes('Først.\n\nSist.\n\n::exercise{min-ide}');
  await page.getByRole('button', { name: 'Fjern øvelsen' }).press('Enter');
  await becomes('Først.\n\nSist.');
});

test('a picture is not put in before it is said what it shows', async () => {
  const text = await open({ text: 'Før.' });
  await text.click();
  await tool('Bilde').click();
  const dialog = page.getByRole('dialog', { name: 'Bilde' });
  await dialog.locator('input[type=file]').setInputFiles({ name: 'stor.png', mimeType: 'image/png', buffer: Buffer.alloc(2000) });
  await dialog.getByRole('alert').getByText('Bildet ble ikke lastet opp.').waitFor();
  await dialog.locator('input[type=file]').setInputFiles({ name: 'sloyfen.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
  await dialog.locator('img').waitFor();
  await dialog.getByRole('button', { name: 'Sett inn bildet' }).click();
  await dialog.getByText('Skriv hva bildet viser, eller kryss av').waitFor();
  await dialog.getByLabel('Hva bildet viser').fill('Tre piler [i ring]');
  await dialog.getByLabel('Bildetekst').fill('Slik «henger» det "sammen"');
  await dialog.getByRole('button', { name: 'Sett inn bildet' }).click();
  await becomes('Før.\n\n![Tre piler \\[i ring\\]](media/sloyfen.svg "Slik «henger» det \\"sammen\\"")');
  await page.getByRole('button', { name: 'Endre bildet' }).click();
  await dialog.getByLabel('Bildet er bare til pynt').check();
  await dialog.getByRole('button', { name: 'Lagre bildet' }).click();
  await becomes('Før.\n\n![](media/sloyfen.svg "dekor")');
});

test('a link is made of what is selected, and its address is looked at', async () => {
  const text = await open({ text: 'Les mer hos KS.' });
  await text.click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Lenke' });
  await dialog.getByLabel('Adresse').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await dialog.getByText('Skriv en adresse som begynner med https://.').waitFor();
  await dialog.getByLabel('Adresse').fill('www.ks.no');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await becomes('[Les mer](https://www.ks.no) hos KS.');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await tool('Lenke').click();
  await dialog.getByRole('button', { name: 'Fjern lenken' }).click();
  await becomes('Les mer hos KS.');
});

test('a table can be made and grown', async () => {
  const text = await open();
  await text.click();
  await choose('Tabell', 'Sett inn tabell');
  await page.keyboard.type('Hva');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hvor | når');
  await choose('Tabell', 'Sett inn kolonne etter');
  await becomes('| Hva | Hvor \\| når |  |\n| --- | --- | --- |\n|  |  |  |\n|  |  |  |');
});

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
<h1 style="color:red">Overskrift<o:p></o:p></h1>
<p class="MsoNormal" style="font-family:Calibri"><b><span style="color:#123">Fet</span></b> og <i>kursiv</i> <a href="https://ks.no" style="x">lenke</a><script>alert(1)</script><o:p>&nbsp;</o:p></p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span><![endif]>En</p>
<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o </span>Under</p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">· </span>To</p>
<table><tr><td><p>Hva</p></td><td><p>Hvor</p></td></tr><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>
<p class="MsoNormal"><img src="file:///C:/a.png" onerror="alert(1)">Slutt.</p></body></html>`;

test('what is pasted from Word is text with structure, and nothing of Word', async () => {
  const text = await open();
  await text.click();
  await text.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, WORD);
  await becomes('## Overskrift\n\n**Fet** og *kursiv* [lenke](https://ks.no)\n\n- En\n  - Under\n- To\n\n| Hva | Hvor |\n| --- | --- |\n| a b | c |\n\nSlutt.');
});

test('the Markdown itself can be written, and is shown formatted again', async () => {
  await open({ text: 'En.' });
  await page.getByRole('button', { name: 'Markdown' }).click();
  await page.getByRole('textbox', { name: 'Teksten (Markdown)' }).fill('> **Husk**\n>\n> To.');
  await page.getByRole('button', { name: 'Formatert' }).click();
  await page.getByRole('complementary', { name: 'Husk' }).waitFor();
  expect(await markdown()).toBe('> **Husk**\n>\n> To.');
});

test('a text with what only Markdown can say is shown as Markdown, with the reason', async () => {
  await open({ text: 'Tekst.\n\n<div>merke</div>' });
  await page.getByRole('alert').getByText('Teksten har noe som bare kan vises som Markdown: <div>merke</div>').waitFor();
  expect(await page.getByRole('button', { name: 'Formatert' }).isDisabled()).toBe(true);
  await page.getByRole('textbox').fill('Tekst.');
  await page.getByRole('toolbar').waitFor();
});

test('a text that comes from elsewhere takes the place of the one that stood there', async () => {
  const text = await open({ text: 'Gammel.' });
  await page.getByRole('button', { name: 'Etter' }).click();
  await text.getByText('Ny tekst utenfra.').waitFor();
});

test.each([['light', 1280], ['dark', 1280], ['light', 320], ['dark', 320]] as const)('in the %s theme and %i px everything has a name, contrast and room', async (theme, width) => {
  const text = await open({ text: `${TEXT}\n![Piler](media/borte.svg)\n\n![](media/a.svg)\n\n::exercise{borte}\n`, theme, width });
  await text.getByText('Vi finner ikke bildet').waitFor();
  expect([await violations(page), await wideParts(page)]).toEqual([[], []]);
  await picture(page, `markdown-editor-${theme}-${width}`);
  await tool('Bilde').click();
  await page.getByRole('dialog').waitFor();
  expect(await violations(page, ['color-contrast', 'label', 'button-name', 'aria-dialog-name'])).toEqual([]);
  await picture(page, `markdown-editor-picture-${theme}-${width}`, { whole: false });
});
