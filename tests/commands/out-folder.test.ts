import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outFolder } from '../../src/commands/build/out-folder.ts';
import { runNode } from '../../src/commands/run-tool.ts';
import { EditionError, formatProblem } from '../../src/schema/problem.ts';
import { projectFolder } from '../harness/site.ts';

let base: string;
beforeEach(() => {
  base = realpathSync.native(mkdtempSync(join(tmpdir(), 'out-')));
  for (const file of ['.git/HEAD', 'src/a.ts', 'content/site.yaml', 'data/a.csv', 'public/a.pdf', 'README.md']) {
    write(`home/project/${file}`);
  }
  for (const file of ['content/site.yaml', 'data/a.csv', 'public/v/a.html']) write(`home/edition/${file}`);
  for (const file of ['thesis.docx', 'photos/a.jpg']) write(`home/documents/${file}`);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const marks = ['_headers', '_nginx.conf', '_redirects', 'sitemap.xml'];
const parts = ['index.html', 'en/index.html', 'assets/a.css', 'pagefind/a.pf_index', 'pagefind/wasm.vi.pagefind'];

function write(path: string, text = path): void {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), text);
}
/** A site as an earlier build has left it. */
function site(folder: string, ...more: string[]): void {
  for (const name of [...marks, ...parts, ...more]) write(`${folder}/${name}`);
}
function choose(out: string, asBuilt = false): string {
  const [root, edition] = [join(base, 'home/project'), join(base, 'home/edition')];
  return outFolder({ root, edition, out: out.replace('~', join(base, 'home')), asBuilt: () => asBuilt });
}
/** Every file with its hash, links as they are. */
function files(): string[] {
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = entry.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
      return `${path} ${text}`;
    })
    .sort();
}
/** Why a folder is refused, in both languages; all files are there as before. */
function refused(out: string): [string, string] {
  const before = files();
  let told: [string, string] = ['', ''];
  try {
    choose(out);
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    const say = (language: 'vi' | 'en') =>
      error.problems.map((problem) => formatProblem(problem, language).replaceAll(base, '')).join('\n');
    told = [say('vi'), say('en')];
  }
  expect(files()).toEqual(before);
  return told;
}
const elsewhere = 'chọn một thư mục chưa có hoặc còn trống, chẳng hạn --out dist';
const elsewhereEn = 'choose a folder that is absent or empty, such as --out dist';

describe('a folder for the built site', () => {
  it.each([
    ['.', '/home/project', '/home/project'],
    ['', '/home/project', '/home/project'],
    ['./', '/home/project', '/home/project'],
    ['src/..', '/home/project', '/home/project'],
    ['..', '/home', '/home/project'],
    ['~', '/home', '/home/project'],
    ['~/', '/home', '/home/project'],
    ['~/edition', '/home/edition', '/home/edition'],
    ['~/EDITION/', '/home/EDITION', '/home/edition'],
  ])('is not %j, which is or holds the project or the edition', (out, folder, held) => {
    expect(refused(out)).toEqual([
      `${folder} – thư mục này là hoặc chứa ${held}; dựng trang vào đây sẽ xóa hết – ${elsewhere}`,
      `${folder} – this folder is or holds ${held}; a build into it would delete all of that – ${elsewhereEn}`,
    ]);
  });

  it('is not /', () => {
    expect(refused('/')[0]).toBe(
      `/ – thư mục này là hoặc chứa /home/project; dựng trang vào đây sẽ xóa hết – ${elsewhere}`,
    );
  });

  it.each([
    ['src', '/home/project/src'],
    ['src/new', '/home/project/src'],
    ['SRC/new', '/home/project/SRC'],
    ['content/areas', '/home/project/content'],
    ['data', '/home/project/data'],
    ['public/site', '/home/project/public'],
    ['tests/out', '/home/project/tests'],
    ['node_modules/out', '/home/project/node_modules'],
    ['.git/out', '/home/project/.git'],
    ['.github', '/home/project/.github'],
    ['.cache', '/home/project/.cache'],
    ['dist/../data/../src/x/', '/home/project/src'],
    ['~/edition/public/v', '/home/edition/public'],
    ['~/edition/content/new', '/home/edition/content'],
  ])('is not %s, among the sources', (out, part) => {
    const folder = join(base, out.startsWith('~') ? '' : 'home/project', out.replace('~', 'home'));
    const named = folder.slice(base.length).replace(/\/$/, '');
    expect(refused(out)).toEqual([
      `${named} – thư mục này nằm trong ${part}, là phần nguồn của dự án hoặc ấn bản – ${elsewhere}`,
      `${named} – this folder is inside ${part}, which is part of the project or the edition – ${elsewhereEn}`,
    ]);
  });

  it('is not one of documents, whatever stands there', () => {
    for (const name of ['b.txt', 'c.txt', 'd.txt']) write(`home/documents/${name}`);
    expect(refused('~/documents')).toEqual([
      `/home/documents – thư mục này đang có b.txt, c.txt, d.txt, … và không phải do một lần dựng trước tạo ra; dựng trang vào đây sẽ xóa hết – ${elsewhere}; nếu phải là thư mục này thì tự chuyển các tệp ấy đi nơi khác trước`,
      `/home/documents – this folder holds b.txt, c.txt, d.txt, … and was not made by an earlier build; a build into it would delete all of that – ${elsewhereEn}; if it must be this one, move those files elsewhere first`,
    ]);
  });

  it.each(marks)('is not one that only looks like a site: without %s', (mark) => {
    site('home/www');
    rmSync(join(base, 'home/www', mark));
    expect(refused('~/www')[0]).toMatch(/^\/home\/www – thư mục này đang có .* và không phải do một lần dựng trước/);
  });

  it('is not a link to documents, to the project or to nowhere', () => {
    const link = (to: string, from: string) => symlinkSync(join(base, to), join(base, from));
    link('home/documents', 'home/project/dist');
    link('home', 'home/link');
    link('none', 'home/nowhere');
    link('home/project/src', 'home/sources');
    expect(refused('dist')[0]).toMatch(/^\/home\/project\/dist – thư mục này đang có photos, thesis.docx và không/);
    expect(refused('~/link/project')[0]).toMatch(/^\/home\/link\/project – thư mục này là hoặc chứa \/home\/project;/);
    expect(refused('~/link/documents')[0]).toContain('đang có photos, thesis.docx');
    expect(refused('~/sources/new')[0]).toContain('nằm trong /home/project/src');
    expect(refused('~/nowhere')).toEqual([
      `/home/nowhere – đây không phải là thư mục – ${elsewhere}`,
      `/home/nowhere – this is not a folder – ${elsewhereEn}`,
    ]);
  });

  it('is not a file', () => {
    expect(refused('README.md')[0]).toBe(`/home/project/README.md – đây không phải là thư mục – ${elsewhere}`);
    expect(refused('~/documents/thesis.docx')[1]).toContain('this is not a folder');
  });

  it.each([
    [['.git/HEAD'], '.git, .git/HEAD'],
    [['thesis.docx'], 'thesis.docx'],
    [['en/.secret', 'a.xlsx'], 'a.xlsx, en/.secret'],
    [['Makefile'], 'Makefile'],
  ])('is not a built site into which others have put %j', (more, names) => {
    site('home/www', ...more);
    const [vi, en] = refused('~/www');
    const named = names.split(', ');
    for (const name of named) expect(vi).toContain(name);
    expect(vi).toMatch(
      /^\/home\/www – trong trang đã dựng có .*, không phải do lần dựng nào tạo ra; dựng lại sẽ xóa mất – /,
    );
    expect(vi).toMatch(/ – chuyển các tệp ấy đi nơi khác; tệp mà trang cần thì đặt trong public\/$/);
    expect(en).toMatch(
      / – the built site holds .*, which no build made; building it anew would delete that – move those/,
    );
  });

  it('is not one beside which something else has the name that a swap needs', () => {
    write('home/www.swap/thesis.docx');
    expect(refused('~/www')[0]).toMatch(/^\/home\/www.swap – thư mục này đang có thesis.docx và không phải do/);
  });
});

describe('a folder is taken for the built site', () => {
  it.each([
    ['dist', 'home/project/dist'],
    ['later', 'home/project/later'],
    ['.cache/release-a/site', 'home/project/.cache/release-a/site'],
    ['~/edition/dist', 'home/edition/dist'],
    ['~/new/site/', 'home/new/site'],
    ['~/project-site', 'home/project-site'],
  ])('where nothing stands: %s', (out, folder) => {
    expect(choose(out)).toBe(join(base, folder));
  });

  it('where it is empty, or nearly so', () => {
    mkdirSync(join(base, 'home/www'));
    expect(choose('~/www')).toBe(join(base, 'home/www'));
    write('home/www/.DS_Store');
    expect(choose('~/www')).toBe(join(base, 'home/www'));
  });

  it('where an earlier build made it, with what systems leave and what stands in public', () => {
    site('home/www', '.DS_Store', 'a.pdf', 'v/2026-11-26/data/a.csv');
    expect(choose('~/www')).toBe(join(base, 'home/www'));
  });

  it('where it is as the last build left it, whatever that has written', () => {
    site('home/www', 'CNAME', '.well-known/a');
    expect(choose('~/www', true)).toBe(join(base, 'home/www'));
  });

  it('where it is the project’s own dist, also damaged', () => {
    site('home/project/dist');
    for (const name of ['sitemap.xml', '_redirects', 'index.html']) rmSync(join(base, 'home/project/dist', name));
    expect(choose('dist')).toBe(join(base, 'home/project/dist'));
  });

  it('where a link leads to one, which itself stays', () => {
    site('home/www');
    symlinkSync(join(base, 'home/www'), join(base, 'home/project/dist'));
    expect(choose('dist')).toBe(join(base, 'home/www'));
  });

  it('where a swap was cut short', () => {
    site('home/www.swap/old');
    site('home/www.swap/next');
    expect(choose('~/www')).toBe(join(base, 'home/www'));
  });
});

it('npm run build tells why before any work, and touches nothing', async () => {
  const before = files();
  const edition = join(projectFolder, 'tests/editions/second');
  const { code, output } = await runNode(
    ['src/commands/build.ts', '--edition', edition, '--out', join(base, 'home/documents')],
    { cwd: projectFolder },
  );
  expect(code).toBe(1);
  expect(output.replaceAll(base, '')).toBe(
    [
      `/home/documents – thư mục này đang có photos, thesis.docx và không phải do một lần dựng trước tạo ra; dựng trang vào đây sẽ xóa hết – ${elsewhere}; nếu phải là thư mục này thì tự chuyển các tệp ấy đi nơi khác trước`,
      '1 lỗi',
      '',
      `/home/documents – this folder holds photos, thesis.docx and was not made by an earlier build; a build into it would delete all of that – ${elsewhereEn}; if it must be this one, move those files elsewhere first`,
      '1 problem',
      '',
    ].join('\n'),
  );
  expect(files()).toEqual(before);
});
