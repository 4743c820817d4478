import type { Choices } from '../../chart/view/view.ts';
import { escapeXml } from '../../language/escape-xml.ts';
import { embedDialogWords as words } from '../../language/words/embed-dialog-words.ts';
import { exploreWords } from '../../language/words/explore-words.ts';
import { downloadWords } from '../../language/words/download-words.ts';
import { languageNames, languages, type Language } from '../../language/language.ts';
import { formatDate } from '../../language/period.ts';

/** The list from which the code that stands out is chosen: on the page the chips are that. */
export function highlightHtml(language: Language, codes: Choices['codes']): string {
  const options = [{ code: '', name: exploreWords.noHighlight[language] }, ...codes].map(
    ({ code, name }) => `<option value="${escapeXml(code)}">${escapeXml(name)}</option>`,
  );
  const label = escapeXml(exploreWords.highlight[language]);
  return `<label class="highlight">${label} <select name="highlight">${options.join('')}</select></label>`;
}

/** What stands in the dialog: choices, the three codes, and the preview. `releases` are days; a chart that is a table has no other view; `height` is what its frame needs. */
export function dialogHtml(
  language: Language,
  releases: readonly string[],
  isTable: boolean,
  guide: string,
  height: number,
): string {
  const say = (key: keyof typeof words): string => escapeXml(words[key][language]);
  const radios = (
    name: string,
    legend: string,
    options: readonly (readonly [value: string, text: string])[],
    more = { beside: '', below: '' },
  ): string =>
    `<fieldset><legend>${legend}</legend><div class="options">${options
      .map(
        ([value, text], index) =>
          `<label><input type="radio" name="${name}" value="${value}"${index ? '' : ' checked'}> ${text}</label>`,
      )
      .join('')}${more.beside}</div>${more.below}</fieldset>`;
  const code = (name: 'plain' | 'responsive' | 'picture'): string =>
    `<div><h3 id="nhung-${name}-ten">${say(name)}</h3><p class="quiet">${say(`${name}Hint`)}</p>` +
    `<textarea id="nhung-${name}" rows="3" readonly spellcheck="false" aria-labelledby="nhung-${name}-ten"></textarea>` +
    `<button type="button" data-copy="nhung-${name}">${say('copy')}</button> <span class="quiet" role="status"></span></div>`;
  const days = releases.map((day) => `<option value="${day}">${formatDate(day, language)}</option>`).join('');
  return [
    `<div class="head"><h2 id="nhung-ten">${say('title')}</h2><button type="button" data-close aria-label="${say('close')}">✕</button></div>`,
    `<form class="sides"><div class="side choices" role="group" aria-label="${say('choices')}">`,
    radios(
      'embed-language',
      say('language'),
      languages.map((each) => [each, languageNames[each]]),
    ),
    radios(
      'embed-theme',
      say('theme'),
      (['light', 'dark', 'auto'] as const).map((each) => [each, say(each)]),
    ),
    releases.length
      ? radios(
          'embed-version',
          say('version'),
          (['current', 'frozen'] as const).map((each) => [each, say(each)]),
          {
            beside: `<select name="embed-release" aria-label="${say('frozen')}">${days}</select>`,
            below: `<p class="quiet" data-frozen hidden>${say('frozenHint')}</p>`,
          },
        )
      : '<p data-frozen hidden></p>',
    `<label class="relative"><input type="checkbox" name="embed-title" checked> ${say('titled')}</label>`,
    `<fieldset data-live class="chart-choices"><legend class="hidden">${escapeXml(exploreWords.choose[language])}</legend>`,
    isTable
      ? ''
      : radios(
          'view',
          say('shown'),
          (['chart', 'table'] as const).map((each) => [each, say(each)]),
        ),
    '<div data-choices></div></fieldset>',
    `<label class="height">${say('height')} <input type="number" name="embed-height" min="320" max="2000" step="10" value="${height}"></label>`,
    '<p class="quiet" role="status" data-notice></p></div>',
    `<div class="side"><section data-copied="${escapeXml(downloadWords.copied[language])}" data-not-copied="${escapeXml(downloadWords.notCopied[language])}">`,
    `<h2 class="hidden">${say('codes')}</h2>`,
    code('plain'),
    code('responsive'),
    code('picture'),
    `</section>${guide && `<p><a href="${escapeXml(guide)}">${say('guide')}</a></p>`}</div>`,
    `<section class="side shown" aria-label="${say('preview')}"><div class="choices">`,
    radios(
      'embed-preview',
      say('preview'),
      (['plain', 'responsive', 'picture'] as const).map((each) => [each, say(each)]),
    ),
    radios('embed-width', say('width'), [
      ['360', say('phone')],
      ['640', say('desktop')],
    ]),
    '</div><div data-preview></div></section></form>',
  ].join('');
}
