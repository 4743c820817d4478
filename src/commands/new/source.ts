import { checkAddress, checkDate, checkNewId, slugOf } from './checks.ts';
import { languages } from '../../language/language.ts';
import { sourceQuestions as ask } from '../../language/words/command/new-words.ts';
import { choice, text, words, type Asking, type Context } from './question.ts';

const file = 'data/codes/sources.csv';

/** Asks for a published source: a row of sources.csv. */
export function* newSource({ catalogue, files }: Context): Asking {
  const name = yield* words('title', ask.title);
  const id = yield* text('id', ask.id, {
    initial: slugOf(name.en).slice(0, 60).replace(/-$/, ''),
    check: (each) => checkNewId(each, files, () => [], { file, codes: catalogue.codes.lists.get('sources') }),
  });
  const own = yield* text('publisher-vi', ask.publisher);
  const inEnglish = (files.text(file).split('\n')[0] ?? '').includes('publisher_en');
  const english = inEnglish ? yield* text('publisher-en', ask.publisherEn, { initial: own }) : own;
  const address = yield* text('address', ask.address, { initial: '', check: checkAddress });
  const date = yield* text('date', ask.date, { initial: '', check: checkDate });
  const language = yield* choice('language', ask.language, languages);
  const kind = yield* choice('kind', ask.kind, [
    'government',
    'issuer',
    'issuer_copy',
    'news_agency',
    'press',
    'third_party',
  ]);
  const row = { code: id, name_vi: name.vi, name_en: name.en, address, date, language, kind };
  const publishers = { publisher: own, publisher_en: english === own ? '' : english };
  return [{ file, row: { ...row, ...publishers } }];
}
