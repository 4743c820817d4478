import { findNginx } from './find-nginx.ts';
import { installByApt } from './install-by-apt.ts';

const advice =
  'Cần nginx để kiểm tra tệp cấu hình máy chủ của trang. Hãy chạy: sudo apt-get install -y nginx\n' +
  'nginx is needed to test the server file of the site. Run: sudo apt-get install -y nginx\n' +
  '(NGINX=/path/to/nginx npm test uses one that is installed elsewhere.)';

/** The package may start its service and have it start with the machine; the tests run nginx by themselves. */
const after = [
  ['update-rc.d', 'nginx', 'disable'],
  ['invoke-rc.d', 'nginx', 'stop'],
];

/** Path of nginx, installed by apt-get where this user may do so; throws with the one command to run otherwise. */
export function installNginx(): string {
  return installByApt({ find: findNginx, package: 'nginx', advice, after });
}
