import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, relative, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { contentTypes, isText } from '../../address/content-types.ts';
import { readHostFiles } from './read-host-files.ts';

export interface Served {
  /** Address without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** Has browsers ask each time for whatever may change, so that a site built anew is seen at once. */
  fresh?: boolean;
}

/**
 * Serves a built site at localhost as a web host does that reads its `_headers` and `_redirects`; takes the next free
 * port when `port` is in use, any for 0.
 */
export async function serveFolder(folder: string, port = 0, { fresh = false }: ServeOptions = {}): Promise<Served> {
  const root = resolve(folder);
  const { headersOf, movedTo } = readHostFiles(root);
  const headersFor = (file: string): Record<string, string> => {
    const address = `/${relative(root, file).replaceAll(sep, '/')}`.replace(/(?<=\/)index\.html$/, '');
    const headers = { 'cache-control': 'no-cache', ...headersOf(address) };
    const lasting = headers['cache-control'].includes('immutable');
    return fresh && !lasting ? { ...headers, 'cache-control': 'no-cache' } : headers;
  };
  const server = createServer((request, response) => {
    const [, asked = '/', search = ''] = /^([^?]*)(\?.*)?$/.exec(request.url ?? '/') ?? [];
    const path = plainPath(asked);
    const moved = path === null ? null : movedTo(path);
    if (moved !== null) return void response.writeHead(301, { location: moved + search }).end();
    const found = path === null ? null : findFile(root, path);
    if (found === 'folder') return void response.writeHead(301, { location: `${encodeURI(path!)}/${search}` }).end();
    const zip = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const answer = (file: string, status: number): void =>
      send(response, file, status, headersFor(file), zip, request.method === 'HEAD');
    if (found) return answer(found, 200);
    const missing = join(root, '404.html');
    if (existsSync(missing)) return answer(missing, 404);
    response.writeHead(404, { 'content-type': typeOf('.txt') }).end('404');
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
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** An address without escapes and detours; null when it is none, or that of a file for hosts: /_headers. */
function plainPath(pathname: string): string | null {
  try {
    const path = normalize(decodeURIComponent(pathname)).replaceAll(sep, '/');
    return path.includes('\0') || path.startsWith('/_') ? null : path;
  } catch {
    return null;
  }
}

/** The file behind a path; 'folder' for a folder named without its slash; null when there is none inside the root. */
function findFile(root: string, address: string): string | null {
  const path = join(root, address);
  if (path !== root && !path.startsWith(root + sep)) return null;
  const file = address.endsWith('/') ? join(path, 'index.html') : path;
  const kind = statSync(file, { throwIfNoEntry: false });
  if (kind?.isFile()) return file;
  return kind?.isDirectory() && existsSync(join(file, 'index.html')) ? 'folder' : null;
}

function typeOf(file: string): string {
  const type = contentTypes[extname(file).slice(1)] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

function send(
  response: ServerResponse,
  file: string,
  status: number,
  headers: Record<string, string>,
  zip: boolean,
  headOnly: boolean,
): void {
  const type = typeOf(file);
  const compressed = zip && type.endsWith('charset=utf-8');
  response.writeHead(status, {
    'content-type': type,
    ...headers,
    ...(compressed
      ? { 'content-encoding': 'gzip', vary: 'accept-encoding' }
      : { 'content-length': statSync(file).size }),
  });
  if (headOnly) response.end();
  else if (compressed) createReadStream(file).pipe(createGzip()).pipe(response);
  else response.end(readFileSync(file));
}
