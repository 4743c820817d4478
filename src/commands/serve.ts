import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const compressible = /^text\/|json|xml/;

export interface Served {
  /** Address without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site at localhost as a plain web host does; takes the next free port when `port` is in use, any for 0. */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const found = findFile(root, pathname);
    if (found === 'folder') return void response.writeHead(301, { location: `${pathname}/${search}` }).end();
    const zip = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    if (found) return send(response, found, 200, zip, request.method === 'HEAD');
    const missing = join(root, '404.html');
    if (existsSync(missing)) return send(response, missing, 404, zip, request.method === 'HEAD');
    response.writeHead(404, { 'content-type': types['.txt'] }).end('404');
  });
  const listen = (wanted: number): Promise<void> =>
    new Promise((done, fail) => {
      server.once('error', fail).listen(wanted, '127.0.0.1', () => done(void server.off('error', fail)));
    });
  for (let wanted = port; ; wanted += 1) {
    try {
      await listen(wanted);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || wanted > port + 20) throw error;
    }
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${bound}`,
    close: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

/** The file behind a path; 'folder' for a folder named without its slash; null when there is none inside the root. */
function findFile(root: string, pathname: string): string | 'folder' | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const path = join(root, normalize(decoded));
  if (decoded.includes('\0') || (path !== root && !path.startsWith(root + sep))) return null;
  const file = decoded.endsWith('/') ? join(path, 'index.html') : path;
  const kind = statSync(file, { throwIfNoEntry: false });
  if (kind?.isFile()) return file;
  return kind?.isDirectory() && existsSync(join(file, 'index.html')) ? 'folder' : null;
}

function send(response: ServerResponse, file: string, status: number, zip: boolean, headOnly: boolean): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const compressed = zip && compressible.test(type);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...(compressed
      ? { 'content-encoding': 'gzip', vary: 'accept-encoding' }
      : { 'content-length': statSync(file).size }),
  });
  if (headOnly) response.end();
  else if (compressed) createReadStream(file).pipe(createGzip()).pipe(response);
  else response.end(readFileSync(file));
}
