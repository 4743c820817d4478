import { listed, sentence } from './sentence.ts';

const elsewhere = [
  'chọn một thư mục chưa có hoặc còn trống, chẳng hạn --out dist',
  'choose a folder that is absent or empty, such as --out dist',
] as const;

/** The folder for the built site is that of the project or of the edition, or holds it. */
export const outHolds = (held: string) =>
  sentence(
    'out-holds',
    [
      `thư mục này là hoặc chứa ${held}; dựng trang vào đây sẽ xóa hết`,
      `this folder is or holds ${held}; a build into it would delete all of that`,
    ],
    elsewhere,
  );

/** The folder for the built site lies among what the site is made from. */
export const outInSources = (part: string) =>
  sentence(
    'out-in-sources',
    [
      `thư mục này nằm trong ${part}, là phần nguồn của dự án hoặc ấn bản`,
      `this folder is inside ${part}, which is part of the project or the edition`,
    ],
    elsewhere,
  );

/** Something else stands where the folder for the built site should be. */
export const outNotFolder = () =>
  sentence('out-not-folder', ['đây không phải là thư mục', 'this is not a folder'], elsewhere);

/** The folder holds something, and no earlier build made it. */
export const outFilled = (names: readonly string[]) =>
  sentence(
    'out-filled',
    [
      `thư mục này đang có ${listed(names)} và không phải do một lần dựng trước tạo ra; dựng trang vào đây sẽ xóa hết`,
      `this folder holds ${listed(names)} and was not made by an earlier build; a build into it would delete all of that`,
    ],
    [
      `${elsewhere[0]}; nếu phải là thư mục này thì tự chuyển các tệp ấy đi nơi khác trước`,
      `${elsewhere[1]}; if it must be this one, move those files elsewhere first`,
    ],
  );

/** An earlier build made the folder, but others have put something into it. */
export const outForeign = (names: readonly string[]) =>
  sentence(
    'out-foreign',
    [
      `trong trang đã dựng có ${listed(names)}, không phải do lần dựng nào tạo ra; dựng lại sẽ xóa mất`,
      `the built site holds ${listed(names)}, which no build made; building it anew would delete that`,
    ],
    [
      'chuyển các tệp ấy đi nơi khác; tệp mà trang cần thì đặt trong public/',
      'move those files elsewhere; what the site needs stands in public/',
    ],
  );
