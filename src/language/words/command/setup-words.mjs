// Plain JavaScript, for setup.mjs speaks before there is a Node that reads TypeScript.

/** Told while the packages are brought in; the terminal is Vietnamese. */
export const installing = 'Cài các gói theo package-lock.json … ';

/** "12,3 giây". */
export const tookSeconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).replace('.', ',')} giây`;

/** Why a command does not begin. */
export const setupWords = {
  noCommand: (command) => ({
    vi: `Không có lệnh “${command}”.`,
    en: `There is no command "${command}".`,
  }),
  notInstalled: {
    vi: 'Không cài được các gói; xem lỗi của npm ở trên.',
    en: 'The packages could not be installed; see npm above.',
  },
  oldNode: (version) => ({
    vi: `Cần Node 22.18 trở lên; máy này đang chạy Node ${version}. Tải tại https://nodejs.org.`,
    en: `Node 22.18 or newer is needed; this is Node ${version}. Get it from https://nodejs.org.`,
  }),
};
