import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import config from '../../astro.config.mjs';
import { findCode } from '../../src/edition/check/refuse-code.ts';
import { EditionError } from '../../src/schema/problem.ts';
import { codeIn, mdxCompiler } from '../harness/compile-mdx.ts';
import { listFiles } from '../harness/site.ts';

/** What must never run. */
const run = 'globalThis.run()';
const matter = '---\narea: reading\ntitle: Tên\n---\n\n';

/** Code within braces, where it could pass for a comment or for text. */
const expressions = [
  `{${run}}`,
  `{/* */ ${run} /* */}`,
  `{/* */${run}}`,
  `{${run}/* */}`,
  `{/*/ */ ${run} /*/ */}`,
  `{/** */ ${run} /** **/}`,
  `{"*/" + ${run} + "/*"}`,
  `{/[*]/.test(${run})}`,
  `{\`\${${run}}\`}`,
  `{(/* */ ${run} /* */)}`,
  `{[${run}]}`,
  `{<b>{${run}}</b>}`,
  `{/* {} */ ${run} /* {} */}`,
];
const places: Record<string, (code: string) => string> = {
  'a line': (code) => code,
  'a sentence': (code) => `Có ${code} lượt.`,
  'a heading': (code) => `## Có ${code}`,
  'an underlined heading': (code) => `Có ${code}\n===`,
  'a quotation': (code) => `> ${code}`,
  'a list': (code) => `- một\n- ${code}`,
  'a numbered list': (code) => `1. ${code}`,
  'a table': (code) => `| a |\n|---|\n| ${code.replaceAll('|', '\\|')} |`,
  'the words of a link': (code) => `[${code.replace('[*]', 'a').replace(/\[(.*)\]/, '$1')}](/nguon/)`,
  'bold words': (code) => `**${code}**`,
  'struck words': (code) => `~~${code}~~`,
  'an element': (code) => `Một <sup>${code}</sup>`,
  'a note': (code) => `<Note>\n${code}\n</Note>`,
  'a footnote': (code) => `Một[^1]\n\n[^1]: ${code}`,
  'an indented line': (code) => `    ${code}`,
};

const elements = [
  `<Value of={${run}} />`,
  `<Value of={"a"} />`,
  `<Value of={\`\${${run}}\`} />`,
  `<Value of="a" at={/* */ ${run} /* */} />`,
  `<Value of={${run}} of="a" />`,
  `<Value of="a" of={${run}} />`,
  `<Value of="a" {...${run}} />`,
  `<Value {.../* */ ${run}} of="a" />`,
  `<Value of="a" level={<b>{${run}}</b>} />`,
  `<Value of="a" set:html="x" />`,
  `<Value of="a" client:load="x" />`,
  `<Value of="a" server:defer="x" />`,
  `<Chart id={${run}} />`,
  `<Chart id="a" bare={${run}} />`,
  `<Note {...${run}}>a</Note>`,
  `<Quote source={${run}}>a</Quote>`,
  `<a href={${run}}>a</a>`,
  `<a href="/" onclick="${run}">a</a>`,
  `<a href="/" constructor="a">a</a>`,
  `<abbr title={${run}}>a</abbr>`,
  `<br {...${run}} />`,
  `<sub>{${run}}</sub>`,
  `<a.b />`,
  `<a:b />`,
  `<>a</>`,
  `<constructor />`,
  `<toString />`,
  `<__proto__ />`,
  `<this.run />`,
  `<props.components.Note />`,
  `<MDXContent />`,
  `<Fragment set:html="a" />`,
  `<script>{${run}}</script>`,
  `<script>run()</script>`,
  `<script src="/embed.js" />`,
  `<style>a</style>`,
  `<iframe src="/" />`,
  `<img src="/mark.svg" onerror="${run}" />`,
  `<svg onload="${run}" />`,
  `<form action="/">a</form>`,
];

const lines = [
  `import a from './a.js'`,
  `import './a.js'`,
  `import { a } from 'node:fs'`,
  `export const a = ${run}`,
  `export default ${run}`,
  `export { a } from './a.js'`,
  `export * from './a.js'`,
  `export function a() { return ${run} }`,
].flatMap((code) => [
  code,
  `\n\n\n${code}`,
  `Một câu.\n\n${code}\n\nMột câu.`,
  `Một câu.\r\n\r\n${code}\r\n`,
  `Một câu.\r\r${code}\r`,
  `{/* nhắc */}\n${code}`,
  `## Đề mục\n${code}`,
  `- một\n\n${code}`,
  `\`\`\`\na\n\`\`\`\n${code}`,
  `---\n${code}\n---\n`,
]);

/** Files whose front matter ends for one reader and not for another. */
const matters = [
  `{${run}}\n`,
  `\n---\ntitle: a\n---\n{${run}}\n`,
  `---\ntitle: a\n---x\n\nexport const a = ${run}\n\n---\n`,
  `---\ntitle: a\n+++\n\nexport const a = ${run}\n\n---\n`,
  `+++\ntitle = "a"\n+++\n\n{${run}}\n`,
  `---js\n{ title: ${run} }\n---\n`,
  `---\rtitle: a\r---\r\r{${run}}\r`,
  `\ufeff\ufeff---\ntitle: a\n---\n{${run}}\n`,
  `---\ntitle: a\n --- \n{${run}}\n`,
  `---\ntitle: a\n`,
  `---\n---\n---\nexport const a = ${run}\n---\n`,
  `---\r\ntitle: a\r\n---\r\n---\r\nimport './a.js'\r\n---\r\n`,
];
const pictures = ['./a.js', 'a.js', '../../../src/a.ts', '%2e/a.js', '.\\a.js', 'a.js?raw'].flatMap((url) => [
  `![a](${url})`,
  `![a][1]\n\n[1]: ${url}`,
]);

const ways: [string, string][] = [
  ...expressions.flatMap((code) =>
    Object.entries(places).map(([place, put]): [string, string] => [`${code} in ${place}`, matter + put(code)]),
  ),
  ...[...elements, ...lines, ...pictures].map((text): [string, string] => [text, matter + text]),
  ...matters.map((text): [string, string] => [text, text]),
];

let compile: (content: string) => Promise<string>;
beforeAll(async () => void (compile = await mdxCompiler()));

/** Whether the build's compiler, left to itself, makes more of a file than words; what it cannot read runs nothing. */
const isCode = async (content: string): Promise<boolean> => {
  const compiled = await compile(content).catch(() => null);
  return compiled !== null && codeIn(compiled).length > 0;
};

describe('code in a text', () => {
  it(`is refused in each of ${ways.length} ways round`, async () => {
    expect(ways.filter(([, text]) => findCode('a.mdx', text).length === 0).map(([way]) => way)).toEqual([]);
    const real = await Promise.all(ways.map(([, text]) => isCode(text)));
    expect(real.filter(Boolean).length).toBeGreaterThan(250);
  });

  it('never reaches the compiler: whatever is not refused compiles to words', async () => {
    const parts = [
      ...[
        '{',
        '}',
        '{',
        '}',
        '/*',
        '*/',
        '{/*',
        '*/}',
        '//',
        '\n',
        '\n\n',
        '\r',
        '> ',
        '- ',
        '    ',
        '## ',
        '`',
        '\n```\n',
        '"',
      ],
      ...[
        '<Note>',
        '</Note>',
        '<Value of="',
        '<Value of=',
        '" />',
        ' />',
        '<a href="',
        '">',
        '</a>',
        '<',
        '>',
        '<br/>',
      ],
      ...[
        '| a |\n|--|\n| ',
        '|',
        '[a](',
        '![a](',
        ')',
        '[',
        ']',
        '[^1]',
        '\n\n[^1]: ',
        '[a]: ',
        '/nguon/',
        '&#123;',
        '\\',
      ],
      ...[
        '\n---\n',
        '\n+++\n',
        '$',
        '~~',
        '**',
        '\u2028',
        '\ufeff',
        '\0',
        'á',
        run,
        run,
        `...${run}`,
        `export const a = ${run}`,
      ],
    ];
    const text = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 10 }).map((some) => some.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const content = matter + body;
        if (findCode('a.mdx', content).length === 0) expect(codeIn(await compile(content))).toEqual([]);
      }),
      { seed: 13, numRuns: 1500 },
    );
  });

  it('is in no text of the editions', async () => {
    for (const folder of ['content', 'tests/editions/second/content']) {
      for (const file of listFiles(folder).filter((name) => name.endsWith('.mdx'))) {
        const content = readFileSync(`${folder}/${file}`, 'utf8');
        expect([file, ...findCode(file, content), ...codeIn(await compile(content))]).toEqual([file]);
      }
    }
  });

  it('is refused once more by the build itself, before the compiler sees it', async () => {
    const { plugins = [] } = config.vite as { plugins?: { name: string; transform?: object }[] };
    const { transform } = plugins[0] as { transform: { order: string; handler: (code: string, id: string) => void } };
    expect(transform.order).toBe('pre');
    const told = `${matter}{/* */ (globalThis.run(), 'SECRET=' + process.env.MY_TOKEN) /* */}\n`;
    expect(codeIn(await compile(told))).toContain('process');
    expect(() => transform.handler(told, '/edition/content/areas/vi/a.mdx')).toThrow(EditionError);
    expect(() => transform.handler(`${matter}Một câu {/* nhắc */}.`, '/edition/content/areas/vi/a.mdx')).not.toThrow();
  });
});
