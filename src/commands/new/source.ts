import { checkAddress, checkDate, checkNewId, slugOf } from './checks.ts';
import { choice, text, words, type Asking, type Context } from './question.ts';

const file = 'data/codes/sources.csv';

/** Asks for a published source: a row of sources.csv. */
export function* newSource({ catalogue, files }: Context): Asking {
  const name = yield* words('title', 'Tên nguồn như đã công bố', 'Title of the source as published');
  const id = yield* text('id', 'Mã nguồn', 'Id of the source', {
    initial: slugOf(name.en).slice(0, 60).replace(/-$/, ''),
    check: (each) => checkNewId(each, files, () => [], { file, codes: catalogue.codes.lists.get('sources') }),
  });
  const own = yield* text('publisher-vi', 'Nơi công bố', 'Publisher');
  const inEnglish = (files.text(file).split('\n')[0] ?? '').includes('publisher_en');
  const english = inEnglish
    ? yield* text('publisher-en', 'Nơi công bố, tiếng Anh', 'Publisher, in English', { initial: own })
    : own;
  const address = yield* text('address', 'Địa chỉ trên mạng', 'Web address', { initial: '', check: checkAddress });
  const date = yield* text('date', 'Ngày công bố', 'Day of publication', { initial: '', check: checkDate });
  const language = yield* choice('language', 'Ngôn ngữ', 'Language', ['vi', 'en']);
  const kind = yield* choice('kind', 'Loại nguồn', 'Kind', ['government', 'issuer', 'news_agency', 'press']);
  const row = { code: id, name_vi: name.vi, name_en: name.en, address, date, language, kind };
  const publishers = { publisher: own, publisher_en: english === own ? '' : english };
  return [{ file, row: { ...row, ...publishers } }];
}
