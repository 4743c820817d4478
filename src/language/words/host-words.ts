import type { Words } from '../language.ts';

/** Comments of the files that web hosts read. */
export const hostWords = {
  made: { vi: 'Không sửa ở đây', en: 'do not edit' },
  nginx: {
    vi: 'Tệp cấu hình nginx của trang. Không sửa ở đây vì mỗi lần dựng trang tệp được viết lại: hãy chép thành\n/etc/nginx/sites-available/{host}, đặt lại hai dòng server_name và root, tạo liên kết trong sites-enabled.',
    en: 'The nginx site file of this site. Do not edit it here, since each build writes it anew: copy it to\n/etc/nginx/sites-available/{host}, set the two lines server_name and root, link it in sites-enabled.',
  },
  lines: { vi: 'Hai dòng cần đặt', en: 'the two lines to set' },
} satisfies Record<string, Words>;
