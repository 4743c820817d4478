import { dataArchiveFile, datapackageFile, llmsFile, markdownFile, type PageKind } from '../address/address.ts';
import { pageTitle } from '../catalogue/page-title.ts';
import { hasMarkdown, sitePages, type SitePage } from '../edition/site-pages.ts';
import type { Catalogue, MdxPage } from '../edition/types.ts';
import { firstSentences } from '../language/first-sentences.ts';
import { otherLanguage, type Language } from '../language/language.ts';
import { llmsWords as words } from '../language/words/publish/llms-words.ts';
import { siteWords } from '../language/words/site-words.ts';

/** The parts of the list, in the order in which they are worth reading. */
const parts: readonly {
  name: 'areas' | 'reports' | 'rankings' | 'charts' | 'datasets' | 'provinces' | 'sources';
  of: PageKind;
}[] = [
  { name: 'areas', of: 'area' },
  { name: 'reports', of: 'report' },
  { name: 'rankings', of: 'ranking' },
  { name: 'charts', of: 'chart' },
  { name: 'datasets', of: 'dataset' },
  { name: 'provinces', of: 'province' },
  { name: 'sources', of: 'source' },
];

/** The text of /llms.txt in one language: what the site is, and its pages as Markdown, by kind. */
export function llmsText(catalogue: Catalogue, language: Language): string {
  const { site } = catalogue;
  const pages = sitePages(catalogue).filter((page) => page.language === language && hasMarkdown(page));
  const inParts = new Set<PageKind>(parts.map(({ of }) => of));
  const lineOf = (page: SitePage): string => {
    const said = descriptionOf(catalogue, page);
    const link = `[${pageTitle(catalogue, page)}](${site.address}${markdownFile(page.addresses[language])})`;
    return `- ${link}${said && `: ${said}`}`;
  };
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length ? [`## ${title}`, '', ...lines, ''] : [];
  const other = otherLanguage(language);
  return [
    `# ${site.name[language]}`,
    '',
    `> ${site.description[language]} ${site.standing[language]}`,
    '',
    words.how[language],
    '',
    ...parts.flatMap(({ name, of }) =>
      section(siteWords[name][language], pages.filter(({ kind }) => kind === of).map(lineOf)),
    ),
    ...section(words.others[language], [
      ...pages.filter(({ kind }) => !inParts.has(kind)).map(lineOf),
      `- [${words.package[language]}](${site.address}${datapackageFile})`,
      `- [${words.archive[language]}](${site.address}${dataArchiveFile})`,
      `- [${words.inOther[language]}](${site.address}${llmsFile(other)})`,
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** What a page says of itself in a sentence or two; empty where its title says it. */
function descriptionOf(catalogue: Catalogue, { kind, language, id }: SitePage): string {
  const ofMatter = (pages: ReadonlyMap<string, MdxPage<{ description: string }>>) =>
    [...pages.values()].find(({ slugs }) => slugs[language] === id)?.matter[language].description ?? '';
  if (kind === 'area') return ofMatter(catalogue.areaPages);
  if (kind === 'ranking') return ofMatter(catalogue.rankingPages);
  if (kind === 'info') return ofMatter(catalogue.infoPages);
  if (kind === 'dataset') return firstSentences(catalogue.datasets.get(id)!.meta.description[language]);
  return '';
}
