import type { AtRule, Plugin } from 'postcss';
import { BROAD, COLUMN, roomQueries } from '../chart/layout/embed-stages.ts';
import { pageFrames, sizes, textSteps } from '../chart/layout/plot.ts';
import { TEXT } from '../chart/layout/shapes.ts';
import { dark, light } from '../chart/palette.ts';
import { pictureRules } from '../chart/picture-style.ts';
import { stacks } from '../chart/table/table-stacks.ts';

/** `code(text)` in a style: lengths by which the code draws and measures. */
const lengths: Record<string, string> = {
  text: `${TEXT / 16}rem`,
  spark: `${sizes.spark}px`,
  column: `${COLUMN}px`,
  broad: `${BROAD}px`,
};

/** `@code light-colours;`: what the code also writes into files. */
const parts: Record<string, string> = {
  'light-colours': customProperties(light),
  'dark-colours': customProperties(dark),
  'picture-rules': pictureRules,
  'text-steps': textSteps
    .map(([from, part]) =>
      from ? `@container (width >= ${from}px) { .plot { --part: ${part} } }` : `.plot { --part: ${part} }`,
    )
    .join('\n'),
  'page-frames': pagePictures(),
};

/** `@each room { … .room … }`: the rules once for each, on the stage that is meant and with its class. */
const stages: Record<string, readonly { name: string; query: string }[]> = {
  room: Object.entries(roomQueries).map(([name, query]) => ({ name, query })),
  stack: stacks.map(({ below }) => ({ name: `stack-${below}`, query: `(width < ${below}px)` })),
};

/** What styles and code must agree on stands in the code; styles name it, and the build writes it out. Dev reads it as it starts. */
export const fromCode: Plugin = {
  postcssPlugin: 'from-code',
  Once(root, { parse, AtRule: Container }) {
    root.walkAtRules('code', (mark) => void mark.replaceWith(parse(named(parts, mark.params, mark)).nodes));
    root.walkAtRules('each', (block) => {
      const copies = named(stages, block.params, block).map(({ name, query }) => {
        const copy = new Container({ name: 'container', params: `stage ${query}`, nodes: block.clone().nodes! });
        copy.walkRules((rule) => {
          rule.selector = rule.selector.replace(new RegExp(`\\.${block.params}\\b`, 'g'), `.${name}`);
        });
        return copy;
      });
      block.replaceWith(copies);
    });
    const fill = (text: string, node: { error: AtRule['error'] }): string =>
      text.replace(/\bcode\(([\w-]+)\)/g, (_, name: string) => named(lengths, name, node));
    root.walkAtRules((rule) => void (rule.params = fill(rule.params, rule)));
    root.walkDecls((declaration) => void (declaration.value = fill(declaration.value, declaration)));
  },
};

/** Which of a page's pictures is seen: none but the first that the column has room for. */
function pagePictures(): string {
  let beyond = '';
  return Object.entries(pageFrames)
    .map(([name, { from }]) => {
      const hidden = [`width < ${from}px`, ...(beyond ? [`width >= ${beyond}`] : [])].map((part) => `(${part})`);
      beyond = `${from}px`;
      return `@container ${hidden.filter((part) => part !== '(width < 0px)').join(' or ')} { .plot.${name} { display: none } }`;
    })
    .join('\n');
}

function customProperties(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join('\n');
}

/** The entry of a name; one that the code does not know stops the build. */
function named<T>(entries: Readonly<Record<string, T>>, name: string, node: { error: AtRule['error'] }): T {
  const entry = entries[name];
  if (entry === undefined) throw node.error(`The code has nothing that is called ${name}`);
  return entry;
}
