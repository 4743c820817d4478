import { listed, sentence } from './sentence.ts';

/** An address in redirects.yaml that is none; `guess` is how it is written when that can be told. */
export const redirectAddress = (guess: string | null) =>
  sentence(
    'redirect-address',
    ['địa chỉ viết không đúng', 'the address is not spelled as it must be'],
    guess === null
      ? [
          'viết từ gốc, chữ không dấu, không dấu cách: /bieu-do/x/ cho một trang, /data/x.csv cho một tệp',
          'write it from the root, in plain letters, without spaces: /en/charts/x/ for a page, /data/x.csv for a file',
        ]
      : [`viết là ${guess}`, `write ${guess}`],
  );

/** The address that should have gone is still that of a page or file. */
export const redirectFromExists = () =>
  sentence(
    'redirect-from-exists',
    ['địa chỉ cũ này vẫn còn trên trang web', 'this old address still exists on the site'],
    ['bỏ mục này, hoặc bỏ trang hay tệp ở địa chỉ ấy', 'remove this entry, or the page or file at the address'],
  );

export const redirectToUnknown = (near: readonly string[]) =>
  sentence(
    'redirect-to-unknown',
    ['trang web không có địa chỉ mới này', 'the site has no such new address'],
    [`dùng một địa chỉ đã có, chẳng hạn: ${listed(near)}`, `use an address that exists, such as: ${listed(near)}`],
  );

/** `line` is that of the first entry with the same old address. */
export const redirectTwice = (line: number) =>
  sentence(
    'redirect-twice',
    [`địa chỉ cũ này đã có ở dòng ${line}`, `this old address already stands on line ${line}`],
    ['giữ lại một mục', 'keep one of the entries'],
  );

export const redirectSelf = () =>
  sentence(
    'redirect-self',
    ['địa chỉ mới trùng với địa chỉ cũ', 'the new address is the old one'],
    ['ghi ở to địa chỉ hiện nay của trang hay tệp', 'give under to the present address of the page or file'],
  );

/** The new address has moved itself; `end` is where that leads, null when it leads back. */
export const redirectChain = (end: string | null) =>
  sentence(
    'redirect-chain',
    ['địa chỉ mới này cũng đã chuyển đi', 'this new address has moved as well'],
    end === null
      ? ['ghi ở to một địa chỉ đang có trên trang web', 'give under to an address that the site has']
      : [`ghi thẳng địa chỉ cuối cùng: ${end}`, `give the last address at once: ${end}`],
  );

/** An address that was published once leads nowhere now. */
export const addressGone = (address: string) =>
  sentence(
    'address-gone',
    ['địa chỉ đã công bố này không còn trên trang web', 'this published address is no longer on the site'],
    [
      `khôi phục trang hay tệp ở địa chỉ này, hoặc thêm vào content/redirects.yaml: - { from: ${address}, to: địa chỉ mới }`,
      `bring back the page or file at this address, or add to content/redirects.yaml: - { from: ${address}, to: the new address }`,
    ],
  );

/** The pages begin in more ways than a host can be told of. */
export const hostRulesMany = (count: number, most: number) =>
  sentence(
    'host-rules-many',
    [
      `trang web cần ${count} quy tắc tiêu đề HTTP, Cloudflare Pages chỉ đọc ${most}`,
      `the site needs ${count} rules for HTTP headers, Cloudflare Pages reads ${most}`,
    ],
    [
      'bớt trang trong content/pages, hoặc bớt mục trong content/redirects.yaml có phần đầu địa chỉ khác nhau',
      'have fewer pages in content/pages, or fewer entries in content/redirects.yaml whose addresses begin differently',
    ],
  );
