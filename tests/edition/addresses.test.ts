import { describe, expect, it } from 'vitest';
import { growAddresses, publishedAddresses, writeAddresses } from '../../src/edition/published-addresses.ts';
import { editionCopy } from './edition-copy.ts';

const { load, write, edit, remove, problems, places } = editionCopy();
const redirects = 'content/redirects.yaml';
const listed = 'content/addresses.txt';
const entry = (from: string, to: string) => `- { from: '${from}', to: '${to}' }\n`;

describe('redirects', () => {
  it('are read; an edition without the file has none', () => {
    expect(load().redirects).toContainEqual({
      from: '/bieu-do/library-loans/',
      to: '/bieu-do/library-results-loans/',
    });
    remove(redirects);
    expect(load().redirects).toEqual([]);
  });

  it('are all checked at once, each fault told once, in both languages', () => {
    write(
      redirects,
      [
        entry('/bieu-do/', '/bieu-do/library-card-fee-history/'),
        entry('/cu/', '/bieu-do/library-card-fee/'),
        entry('/cu/', '/bieu-do/'),
        entry('/mot/', '/mot/'),
        entry('/hai/', '/ba/'),
        entry('/ba/', '/bon/'),
        entry('/bon/', '/data/library-results.csv'),
        entry('bieu-do/x', 'https://thuvien-huyenmau.example/bieu-do'),
        entry('/biểu đồ/', '/'),
        entry('/v/2025-07-01/x.vi.svg', '/'),
      ].join(''),
    );
    const unknown = (text: string) => text.includes('"/bieu-do/library-card-fee/"');
    expect(problems().find(unknown)).toMatch(
      /^content\/redirects\.yaml, dòng 2, cột 1\.to – thấy "[^"]+" – trang web không có địa chỉ mới này – dùng một địa chỉ đã có, chẳng hạn: .*\/du-lieu\/library-card-fee\//,
    );
    expect(problems('en').find(unknown)).toMatch(
      /^content\/redirects\.yaml, row 2, column 1\.to – found "[^"]+" – the site has no such new address – use an address that exists, such as: .*\/du-lieu\/library-card-fee\//,
    );
    expect(problems().filter((text) => !unknown(text))).toEqual([
      `${redirects}, dòng 1, cột 0.from – thấy "/bieu-do/" – địa chỉ cũ này vẫn còn trên trang web – bỏ mục này, hoặc bỏ trang hay tệp ở địa chỉ ấy`,
      `${redirects}, dòng 3, cột 2.from – thấy "/cu/" – địa chỉ cũ này đã có ở dòng 2 – giữ lại một mục`,
      `${redirects}, dòng 4, cột 3.to – thấy "/mot/" – địa chỉ mới trùng với địa chỉ cũ – ghi ở to địa chỉ hiện nay của trang hay tệp`,
      `${redirects}, dòng 5, cột 4.to – thấy "/ba/" – địa chỉ mới này cũng đã chuyển đi – ghi thẳng địa chỉ cuối cùng: /data/library-results.csv`,
      `${redirects}, dòng 6, cột 5.to – thấy "/bon/" – địa chỉ mới này cũng đã chuyển đi – ghi thẳng địa chỉ cuối cùng: /data/library-results.csv`,
      `${redirects}, dòng 8, cột 7.from – thấy "bieu-do/x" – địa chỉ viết không đúng – viết là /bieu-do/x/`,
      `${redirects}, dòng 8, cột 7.to – thấy "https://thuvien-huyenmau.example/bieu-do" – địa chỉ viết không đúng – viết là /bieu-do/`,
      `${redirects}, dòng 9, cột 8.from – thấy "/biểu đồ/" – địa chỉ viết không đúng – viết từ gốc, chữ không dấu, không dấu cách: /bieu-do/x/ cho một trang, /data/x.csv cho một tệp`,
      `${redirects}, dòng 10, cột 9.from – thấy "/v/2025-07-01/x.vi.svg" – địa chỉ cũ này vẫn còn trên trang web – bỏ mục này, hoặc bỏ trang hay tệp ở địa chỉ ấy`,
    ]);
    expect(problems('en').filter((text) => !unknown(text))).toEqual([
      `${redirects}, row 1, column 0.from – found "/bieu-do/" – this old address still exists on the site – remove this entry, or the page or file at the address`,
      `${redirects}, row 3, column 2.from – found "/cu/" – this old address already stands on line 2 – keep one of the entries`,
      `${redirects}, row 4, column 3.to – found "/mot/" – the new address is the old one – give under to the present address of the page or file`,
      `${redirects}, row 5, column 4.to – found "/ba/" – this new address has moved as well – give the last address at once: /data/library-results.csv`,
      `${redirects}, row 6, column 5.to – found "/bon/" – this new address has moved as well – give the last address at once: /data/library-results.csv`,
      `${redirects}, row 8, column 7.from – found "bieu-do/x" – the address is not spelled as it must be – write /bieu-do/x/`,
      `${redirects}, row 8, column 7.to – found "https://thuvien-huyenmau.example/bieu-do" – the address is not spelled as it must be – write /bieu-do/`,
      `${redirects}, row 9, column 8.from – found "/biểu đồ/" – the address is not spelled as it must be – write it from the root, in plain letters, without spaces: /en/charts/x/ for a page, /data/x.csv for a file`,
      `${redirects}, row 10, column 9.from – found "/v/2025-07-01/x.vi.svg" – this old address still exists on the site – remove this entry, or the page or file at the address`,
    ]);
  });

  it('that lead in a circle are told so', () => {
    write(redirects, entry('/mot/', '/hai/') + entry('/hai/', '/mot/'));
    expect(problems()).toEqual([
      `${redirects}, dòng 1, cột 0.to – thấy "/hai/" – địa chỉ mới này cũng đã chuyển đi – ghi ở to một địa chỉ đang có trên trang web`,
      `${redirects}, dòng 2, cột 1.to – thấy "/mot/" – địa chỉ mới này cũng đã chuyển đi – ghi ở to một địa chỉ đang có trên trang web`,
    ]);
  });

  it('must be a list of from and to', () => {
    write(redirects, '- { from: /cu/ }\n');
    expect(places()).toEqual([`${redirects} 1 0.to yaml-invalid-type`]);
    write(redirects, 'from: /cu/\n');
    expect(problems()).toEqual([`${redirects}, dòng 1 – giá trị không đúng loại – viết lại thành danh sách`]);
  });

  it('may lead to what is there but has a fault of its own', () => {
    edit('content/charts/library-results-loans.yaml', /^kind: .*$/m, 'kind: lines');
    expect(places()).toEqual([expect.stringMatching(/^content\/charts\/library-results-loans\.yaml \d+ kind /)]);
  });

  it('stop being read by hosts where they begin in too many ways', () => {
    write(redirects, Array.from({ length: 80 }, (_, index) => entry(`/cu-${index}/`, '/')).join(''));
    const [problem, ...others] = problems();
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^content – trang web cần 1\d\d quy tắc tiêu đề HTTP, Cloudflare Pages chỉ đọc 100 – bớt trang trong content\/pages, hoặc bớt mục trong content\/redirects\.yaml có phần đầu địa chỉ khác nhau$/,
    );
    expect(problems('en')[0]).toMatch(
      /^content – the site needs 1\d\d rules for HTTP headers, Cloudflare Pages reads 100 – have fewer pages in content\/pages, or fewer entries in content\/redirects\.yaml whose addresses begin differently$/,
    );
  });
});

describe('published addresses', () => {
  it('are the pages and files of today, sorted, without files named by what is in them', () => {
    const addresses = publishedAddresses(load());
    expect(addresses).toEqual([...new Set(addresses)].sort());
    for (const address of [
      '/',
      '/en/charts/library-results-loans/',
      '/charts/library-results-loans.vi.png',
      '/data/library-results.csv',
      '/embed/library-results-loans/',
      '/en/embed/library-results-loans/',
      '/catalogue.json',
      '/embed.js',
      '/icon.svg',
      '/robots.txt',
      '/sitemap.xml',
    ]) {
      expect(addresses).toContain(address);
    }
    expect(addresses.filter((address) => /^\/(assets|pagefind|fonts|v)\//.test(address))).toEqual([]);
  });

  it('grow and never shrink', () => {
    expect(growAddresses(['/b/', '/a/', ''], ['/c/', '/b/'])).toEqual(['/a/', '/b/', '/c/']);
    expect(writeAddresses(['/a/', '/b/'])).toBe('/a/\n/b/\n');
  });

  it('are there still, or have moved', () => {
    write(listed, writeAddresses(growAddresses(['/bieu-do/library-loans/'], publishedAddresses(load()))));
    expect(places()).toEqual([]);
  });

  it('are told when they lead nowhere, with what to do, in both languages', () => {
    write(listed, '/\n\n/bieu-do/library-fines/\n/charts/library-fines.csv\n/embed.js\n');
    expect(problems()).toEqual([
      `${listed}, dòng 3 – thấy "/bieu-do/library-fines/" – địa chỉ đã công bố này không còn trên trang web – khôi phục trang hay tệp ở địa chỉ này, hoặc thêm vào content/redirects.yaml: - { from: /bieu-do/library-fines/, to: địa chỉ mới }`,
      `${listed}, dòng 4 – thấy "/charts/library-fines.csv" – địa chỉ đã công bố này không còn trên trang web – khôi phục trang hay tệp ở địa chỉ này, hoặc thêm vào content/redirects.yaml: - { from: /charts/library-fines.csv, to: địa chỉ mới }`,
    ]);
    expect(problems('en')[0]).toBe(
      `${listed}, row 3 – found "/bieu-do/library-fines/" – this published address is no longer on the site – bring back the page or file at this address, or add to content/redirects.yaml: - { from: /bieu-do/library-fines/, to: the new address }`,
    );
  });

  it('of what has a fault of its own are not told too', () => {
    write(listed, writeAddresses(publishedAddresses(load())));
    edit('content/charts/library-results-loans.yaml', /^kind: .*$/m, 'kind: lines');
    edit('data/library-card-fee.csv', 'note_en', 'note_en,extra');
    edit(redirects, '/charts/library-loans.csv', 'charts/library-loans.csv');
    expect(places().filter((place) => place.startsWith(listed))).toEqual([]);
    write(redirects, 'from\n');
    write(listed, '/bieu-do/library-loans/\n');
    expect(places().filter((place) => place.startsWith(listed))).toEqual([]);
  });
});
