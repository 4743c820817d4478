import { fill } from '../../language/fill.ts';
import { inEach, languages, type Words } from '../../language/language.ts';
import { areaHeadings, areaQuestions as ask, pageQuestions } from '../../language/words/command/new-words.ts';
import { checkNewId, slugOf } from './checks.ts';
import { pageFile } from './page-file.ts';
import { choice, text, words, type Asking, type Context } from './question.ts';
import type { Change } from './write-all.ts';

const file = 'data/codes/areas.csv';

/** Asks for the page of an area in both languages, and for the area where it is new. */
export function* newArea({ catalogue, files }: Context): Asking {
  const drafted = languages
    .flatMap((language) => files.list(`content/areas/${language}`, '.mdx'))
    .flatMap((each) => /^area: *["']?([a-z0-9-]+)/m.exec(files.text(each))?.[1] ?? []);
  const free = [...catalogue.areas.keys()].filter((id) => !drafted.includes(id));
  const area = yield* text('area', ask.area, {
    initial: free[0],
    check: (id) =>
      free.includes(id) ? null : checkNewId(id, files, () => [], { file, codes: catalogue.codes.lists.get('areas') }),
  });
  const known = catalogue.areas.get(area);
  const name: Words = known?.name ?? (yield* words('name', ask.name));
  const changes: Change[] = [];
  if (!known) {
    const kind = yield* choice('kind', ask.kind, ['area', 'steering', 'theme']);
    const last = Math.max(0, ...[...catalogue.areas.values()].map(({ order }) => order ?? 0));
    const order = kind === 'area' ? String(last + 1) : '';
    changes.push({ file, row: { code: area, name_vi: name.vi, name_en: name.en, order, kind } });
  }
  const title = yield* words('title', ask.title, name);
  const description = yield* words('description', pageQuestions.description);
  const summary = yield* words('summary', pageQuestions.summary, description);
  for (const language of languages) {
    const place = (slug: string) => `content/areas/${language}/${slug}.mdx`;
    const slug = yield* text(
      `address-${language}`,
      inEach((own) => fill(ask.address[own], { language })),
      {
        initial: slugOf(title[language]),
        check: (each) => checkNewId(each, files, () => [place(each)]),
      },
    );
    const matter = { area, draft: true, title: title[language], description: description[language] };
    const headings = areaHeadings.map((heading) => heading[language]);
    changes.push(pageFile(place(slug), { ...matter, summary: [summary[language]] }, headings));
  }
  return changes;
}
