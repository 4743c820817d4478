import type { Words } from '../../language.ts';

/** Words of the page of all provinces, and of the page that each has. */
export const provinceWords = {
  description: {
    vi: '{name}: nay thuộc tỉnh, thành phố nào, gồm những nơi nào trước ngày {day}, và các chỉ số đã có, theo địa giới của kỳ được đo.',
    en: '{name}: where it belongs today, what it was made of before {day}, and the indexes that are here, in the geography of their period.',
  },
  /** What people type beside its name; searched, never shown. */
  asked: { vi: 'sáp nhập', en: 'merger' },
  /** What became of it. */
  enlarged: {
    vi: 'Từ ngày {day}, {name} gồm {members} trước đó.',
    en: 'Since {day} {name} has consisted of what were {members}.',
  },
  absorbed: { vi: 'Từ ngày {day}, {name} thuộc {today}.', en: 'Since {day} {name} has been part of {today}.' },
  unchanged: {
    vi: '{name} giữ nguyên khi các tỉnh, thành phố được sắp xếp từ ngày {day}.',
    en: '{name} stayed as it was when the provinces were rearranged on {day}.',
  },
  accordingTo: { vi: 'Theo', en: 'From' },
  /** Leads from one that was to what it belongs to. */
  toToday: { vi: 'Xem {today} hiện nay', en: 'Go on to {today} today' },
  absent: { vi: 'Những gì chưa có ở đây', en: 'What is not here' },
  noneSince: {
    vi: 'Chưa có số liệu nào của {name} theo địa giới từ ngày {day}. Số liệu dưới đây là của từng nơi trước đó, không cộng và không tính trung bình cho tỉnh, thành phố mới.',
    en: 'There is no figure yet of {name} as it has been since {day}. Those below are of each place as it was, neither added up nor averaged for the new province or city.',
  },
  /** `all` provinces, of which `some` have figures of a dataset. */
  noneOf: {
    vi: '{title}: chưa có số liệu của {name} trong dữ liệu của trang, nơi hiện có số liệu của {some}/{all} tỉnh, thành phố.',
    en: '{title}: no figure of {name} in the data of this site, which have {some} of the {all} provinces and cities.',
  },
  fewOf: {
    vi: '{title}: dữ liệu của trang hiện có số liệu của {some}/{all} tỉnh, thành phố, và không đủ các năm.',
    en: '{title}: the data of this site have {some} of the {all} provinces and cities, and not every year.',
  },
  gaps: {
    vi: '{title}: {name} không có kết quả các kỳ {periods}.',
    en: '{title}: {name} has no result for {periods}.',
  },
  before: { vi: '{name} trước ngày {day}', en: '{name} before {day}' },
  figures: { vi: 'Số liệu của {name}', en: 'Figures of {name}' },
  itsPage: { vi: 'Trang riêng của {name}', en: 'The page of {name}' },
  latest: { vi: '{title}, {period}', en: '{title}, {period}' },
  middle: { vi: 'Một nửa ở giữa', en: 'Middle half' },
  middleNote: {
    vi: 'Một nửa ở giữa: khoảng giữa của {n} tỉnh, thành phố có số liệu, bỏ một phần tư ở mỗi đầu; do trang tính.',
    en: 'Middle half: where the {n} provinces and cities with figures lie without a quarter at each end; computed here.',
  },
  inTable: {
    vi: 'Các số trong hình có trong bảng bên dưới.',
    en: 'The figures of the picture are in the table below it.',
  },
  byYear: { vi: 'Bảng số liệu qua các kỳ', en: 'Table of all periods' },
  beside: { vi: 'Đặt cạnh tỉnh khác', en: 'Beside another province' },
  besideLabel: { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  besideOpen: { vi: 'Xem hai nơi cạnh nhau', en: 'See the two side by side' },
  besideLead: {
    vi: 'Chọn một tỉnh, thành phố theo địa giới trước ngày {day} để xem cạnh {name}.',
    en: 'Choose a province or city as it was before {day}, to be seen beside {name}.',
  },
  allRows: { vi: 'Số liệu của mọi tỉnh, thành phố', en: 'Figures of all provinces and cities' },
  howTo: { vi: 'Cách đọc và quyền của nguồn', en: 'How to read it, and whose it is' },
  /** The finder. */
  find: { vi: 'Gõ tên tỉnh, thành phố cũ hoặc mới', en: 'Type the old or new name of a province or city' },
  open: { vi: 'Mở trang', en: 'Open its page' },
  letters: { vi: 'Tên trước ngày {day}, theo thứ tự chữ cái', en: 'Names before {day}, in alphabetical order' },
} satisfies Record<string, Words>;
