import { DomainError } from '../../platform/index.js';
import { cleanSvg } from './svg.rules.js';

const svg = (inner: string, attributes = 'viewBox="0 0 40 20"') => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;
const told = (text: string): string | undefined => {
  try {
    cleanSvg(text);
    return undefined;
  } catch (error) {
    return (error as DomainError).errors?.[0]?.message.en;
  }
};

test('a drawing comes through as it is, and says how large it is', () => {
  const drawing = '<title>Tre piler</title><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><g fill="url(#a)" transform="scale(2)"><path d="M0 0h10" stroke-width="2"/><use xlink:href="#a" x="3"/><text x="1" y="2">A &amp; B &lt; C</text></g>';
  expect(cleanSvg(svg(drawing))).toEqual({
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><title>Tre piler</title><defs><linearGradient id="a"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs><g fill="url(#a)" transform="scale(2)"><path d="M0 0h10" stroke-width="2"></path><use href="#a" x="3"></use><text x="1" y="2">A &amp; B &lt; C</text></g></svg>\n',
    width: 40,
    height: 20,
    leftOut: [],
  });
});

test('what is cleaned once is clean', () => {
  const once = cleanSvg(svg('<style>.a{fill:url(#b)}</style><rect class="a" width="4" height="4"/>')).svg;
  expect(cleanSvg(once)).toMatchObject({ svg: once, leftOut: [] });
});

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<script xlink:href="https://x.no/a.js"/>', '<script>'],
  ['<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></body></foreignObject>', '<foreignObject>'],
  ['<image xlink:href="https://x.no/a.png"/>', '<image>'],
  ['<a xlink:href="javascript:alert(1)"><rect/></a>', '<a>'],
  ['<animate attributeName="href" values="javascript:alert(1)"/>', '<animate>'],
  ['<set attributeName="onload" to="alert(1)"/>', '<set>'],
  ['<filter><feImage href="https://x.no/a.png"/></filter>', '<feImage>'],
  ['<rect onclick="alert(1)"/>', 'onclick'],
  ['<rect ONLOAD="alert(1)"/>', 'ONLOAD'],
  ['<use href="https://x.no/a.svg#b"/>', 'href="https://x.no/a.svg#b"'],
  ['<use href="data:image/svg+xml;base64,AA"/>', 'href="data:image/svg+xml;base64,AA"'],
  ['<rect fill="url(https://x.no/a)"/>', 'fill="url(https://x.no/a)"'],
  ['<rect style="fill:url( &quot;//x.no/a&quot; )"/>', 'style="fill:url( "//x.no/a" )"'],
  ['<rect style="fill:u\\72l(//x.no/a)"/>', 'style="fill:u\\72l(//x.no/a)"'],
  ['<style>@import "https://x.no/a.css";</style>', 'the content of <style>'],
  ['<style><![CDATA[.a{background:url(//x.no/a)}]]></style>', 'the content of <style>'],
])('what could run or fetch something is left out, and named: %s', (inner, name) => {
  const { svg: clean, leftOut } = cleanSvg(svg(inner));
  expect(leftOut).toEqual([name]);
  expect(clean).not.toMatch(/script|alert|foreignObject|x\.no|<image|<a\b|animate|<set|data:|feImage|onclick|ONLOAD/);
});

test('what a drawing program leaves behind goes without a word', () => {
  const inner = '<metadata><rdf xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/x" id="a"/><g xmlns:i="http://www.inkscape.org/x" i:label="Lag" data-name="x"/><!-- <script> -->';
  expect(cleanSvg(`<?xml version="1.0"?><!DOCTYPE svg>${svg(inner)}`)).toMatchObject({ svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><g></g></svg>\n', leftOut: [] });
});

test.each([
  ['<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>', /begins with <html>/],
  ['Bare tekst.', /not well-formed/],
  ['', /not/],
  [svg('<g>'), /not well-formed/],
  [`<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${svg('<text>&b;</text>')}`, /not well-formed/],
  [`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`, /not well-formed/],
  [svg('', ''), /does not say how large/],
  [svg('<g>'.repeat(500) + '</g>'.repeat(500)), /without end/],
])('what is no drawing is refused: %s', (text, reason) => expect(told(text)).toMatch(reason));

test.each([
  ['width="80px" height="40"', '0 0 80 40', 80, 40],
  ['width="80" height="40" viewBox="0 0 8 4"', '0 0 8 4', 80, 40],
  ['width="100%" height="100%" viewBox="0,0,8.4,4"', '0 0 8.4 4', 8, 4],
])('the size of <svg %s>', (attributes, viewBox, width, height) => {
  const clean = cleanSvg(svg('', attributes));
  expect([clean.width, clean.height, clean.svg]).toEqual([width, height, expect.stringContaining(`viewBox="${viewBox}" width="${width}" height="${height}"`)]);
});
