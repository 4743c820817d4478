import { readFileSync } from 'node:fs';
import postcss, { type Container, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { pictureSizes } from '../../src/chart/export/picture-sizes.ts';
import { standaloneSvg } from '../../src/chart/export/standalone-svg.ts';
import { stackClasses } from '../../src/chart/table/table-rules.ts';
import { fromCode } from '../../src/styles/from-code.ts';
import { captionOf } from '../chart/specimens/make-chart.ts';
import { specimens } from '../chart/specimens/specimens.ts';
import { listFiles } from '../harness/site.ts';
import { childrenOf, parseXml } from '../harness/xml.ts';

const sheets = listFiles('src/styles').filter((path) => path.endsWith('.css'));
const read = (path: string) => readFileSync(`src/styles/${path}`, 'utf8');
const build = (css: string) => postcss([fromCode]).process(css, { from: undefined }).root;

/** The rules of a style in the order in which they stand, each as "selector { property: value }". */
function rulesOf(css: Container): string[] {
  const found: string[] = [];
  css.walkRules(({ selector, nodes }) => void found.push(`${selector} { ${nodes.join('; ')} }`.replace(/\s+/g, ' ')));
  return found;
}

/** The custom properties that a rule sets. */
function propertiesOf(css: Container, selector: string): Record<string, string> {
  const found: Record<string, string> = {};
  css.walkRules((rule: Rule) => {
    if (rule.selector === selector) rule.walkDecls(/^--/, ({ prop, value }) => void (found[prop] = value));
  });
  return found;
}

describe('colours', () => {
  const tokens = build(read('base/tokens.css'));
  const light = propertiesOf(tokens, ':root');

  it('are the same in a picture that is saved and on the page, as are its rules', () => {
    const svg = standaloneSvg(
      specimens.find(({ id }) => id === 'line-ten-by-fifteen')!,
      captionOf(specimens[0]!),
      'wide',
    );
    const filled = (text: string): string =>
      text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => filled(light[name]!));
    const [style] = childrenOf(parseXml(svg), 'style');
    const saved = rulesOf(postcss.parse(style!.text));
    const shown = rulesOf(build(read('chart/chart.css'))).slice(1);
    expect(shown.length).toBeGreaterThan(40);
    expect(saved).toEqual(expect.arrayContaining(shown.map(filled)));
    expect(svg).toContain(`fill="${light['--paper']}"`);
    expect(svg).not.toMatch(/var\(|undefined/);
  });

  it('of the dark page are the same by choice and by the device, one for each of the light page', () => {
    const chosen = propertiesOf(tokens, ":root[data-theme='dark']");
    expect(propertiesOf(tokens, ":root:not([data-theme='light'])")).toEqual(chosen);
    const colours = Object.entries(light).filter(([, value]) => value.startsWith('#'));
    expect(Object.keys(chosen)).toEqual(colours.map(([name]) => name));
    for (const [name, value] of colours) expect(chosen[name], name).not.toBe(value);
  });

  it('stand in the palette alone, but for the white of a printer and the shade round a dialog', () => {
    const colour = /#[\da-f]{6}(?![\w-])|(?<=: *)#[\da-f]{3}(?=;)|\b(?:rgb|hsl|oklch)a?\(/gi;
    const found = listFiles('src')
      .filter((path) => /\.(css|ts|astro)$/.test(path) && path !== 'chart/palette.ts')
      .flatMap((path) => (readFileSync(`src/${path}`, 'utf8').match(colour) ?? []).map((each) => `${path}: ${each}`));
    expect(found.toSorted()).toEqual(['styles/base/print.css: #fff', 'styles/embed/embed-dialog.css: rgb(']);
  });
});

describe('lengths', () => {
  it('by which the code draws and measures are not written into styles', () => {
    const wrong = sheets.flatMap((path) => {
      const found: string[] = [];
      const css = postcss.parse(read(path));
      css.walkAtRules('container', ({ params }) => {
        if (/^(stage|\().*\d/.test(params)) found.push(params);
      });
      css.walkDecls(({ value }) => {
        if (/\b13px|0\.8125rem/.test(value)) found.push(value);
      });
      return found.map((each) => `${path}: ${each}`);
    });
    expect(wrong).toEqual([]);
  });

  it('give every class that a wide table has its stage', () => {
    const cells = Array.from({ length: 9 }, () => ({ text: '1.234.567.890', notes: [] }));
    const table = { head: ['', ...cells.map(() => 'x')], rows: [{ label: 'y', cells }], notes: [] };
    const classes = stackClasses(table as never);
    const css = build(read('embed/embed-table.css')).toString();
    expect(classes).toHaveLength(3);
    const stages = css.matchAll(/@container stage \(width < (\d+)px\) ?\{\s*\.(\S+)/g);
    expect([...stages].map(([, below, name]) => [name, `stack-${below}`])).toEqual(classes.map((each) => [each, each]));
  });
});

it('the picture for other sites is as large as its page says', () => {
  const { width, height } = pictureSizes.social;
  const svg = standaloneSvg(specimens[0]!, captionOf(specimens[0]!), 'social');
  expect(svg).toContain(` width="${width}" height="${height}"`);
});

it.each(['a { width: code(nothing) }', '@code nothing;', '@each nothing { a { b: c } }'])(
  'what the code does not know stops the build: %s',
  (css) => {
    expect(() => build(css)).toThrow('nothing');
  },
);
