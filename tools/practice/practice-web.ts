import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { answer, answerAsset, answerOutside, page, withTitle } from './answer';
import type { Answer } from './answer';
import { keepCertificate } from './certificate';
import type { Fault } from './fault';
import { concerns } from './fault';
import type { LiveSite } from './live-site';
import { openSite } from './live-site';
import { loadSites } from './load-sites';
import { faultPage } from './pages/other-pages';
import { welcomePage } from './pages/welcome-page';
import type { PracticeRequest } from './requests';
import { describeRequest, isMakersHost } from './requests';

/** Where the practice web says what there is to try. */
export const WELCOME_HOST = 'take-part.example';
export const WELCOME_ADDRESS = `https://${WELCOME_HOST}/`;

/** Stands for the host of a request that names none. */
const NO_HOST = 'unknown.invalid';

/** A small web on this machine: the listed forums, made up, under their real names. Nothing outside is reached. */
export interface PracticeWeb {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** SHA-256 of its certificate's public key in Base64, for a browser that is to trust it. */
  readonly spki: string;
  /** All requests so far in order, those for style sheets included; without what browsers ask their makers. */
  readonly requests: readonly PracticeRequest[];
  forgetRequests(): void;
  /** Makes some addresses answer otherwise until the function returned is called. */
  addFault(fault: Fault): () => void;
  close(): Promise<void>;
}

/**
 * Starts the practice web on two free ports of this machine. The certificate is kept in `cacheFolder`. `now` is the time
 * that answers are posted at. The http port is a proxy too: it takes every host name to this machine.
 */
export async function startPracticeWeb(cacheFolder: string, now: () => Date): Promise<PracticeWeb> {
  const sites = loadSites().map(openSite);
  const hosts = [WELCOME_HOST, ...sites.flatMap(({ site }) => [site.host, ...site.aliases])];
  const certificate = await keepCertificate(hosts, cacheFolder);
  const requests: PracticeRequest[] = [];
  const faults = new Set<Fault>();

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { host, path } = addressOf(request);
    if (!isMakersHost(host)) requests.push(describeRequest(request, host, path));
    const body = await readBody(request);
    const fault = [...faults].find((one) => concerns(one, host, path));
    if (fault?.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    const on = now().toISOString().slice(0, 16).replace('T', ' ');
    send(response, applyFault(fault, answerHost(sites, host, request.method ?? 'GET', path, body, on)));
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    respond(request, response).catch((error: unknown) => send(response, page(String(error), 500)));
  };

  const secure = createSecureServer({ key: certificate.key, cert: certificate.cert }, listener);
  const plain = createServer(listener);
  const sockets = new Set<Duplex>();
  for (const server of [secure, plain]) {
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const httpsPort = await listen(secure);
  const httpPort = await listen(plain);
  plain.on('connect', (request: IncomingMessage, client: Duplex) => {
    const local = connect(request.url?.endsWith(':443') ? httpsPort : httpPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(local).pipe(client);
    });
    local.on('error', () => client.destroy());
    client.on('error', () => local.destroy());
  });

  return {
    httpPort,
    httpsPort,
    spki: certificate.spki,
    requests,
    forgetRequests: () => requests.splice(0),
    addFault(fault) {
      faults.add(fault);
      return () => faults.delete(fault);
    },
    async close() {
      const closed = [secure, plain].map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/** The host and path asked for. Through the proxy the whole address stands in the first line of the request. */
function addressOf(request: IncomingMessage): { host: string; path: string } {
  try {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? NO_HOST}`);
    return { host: url.hostname, path: url.pathname + url.search };
  } catch {
    return { host: NO_HOST, path: '/' };
  }
}

function answerHost(
  sites: readonly LiveSite[],
  host: string,
  method: string,
  path: string,
  body: string,
  on: string,
): Answer {
  if (host === WELCOME_HOST) return answerAsset(path) ?? page(welcomePage(sites));
  const live = sites.find(({ site }) => [site.host, ...site.aliases].some((name) => isHost(name, host)));
  return live ? answer(live, method, path, body, on) : (answerAsset(path) ?? answerOutside(host));
}

function isHost(name: string, host: string): boolean {
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;
}

function applyFault(fault: Fault | undefined, given: Answer): Answer {
  if (fault?.status !== undefined) return page(faultPage(fault.status), fault.status);
  return fault?.title !== undefined && given.type === 'text/html' ? withTitle(given, fault.title) : given;
}

function send(response: ServerResponse, given: Answer): void {
  response.writeHead(given.status, {
    'content-type': `${given.type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(given.location !== undefined && { location: given.location }),
  });
  response.end(given.body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

function listen(
  server: ReturnType<typeof createServer> | ReturnType<typeof createSecureServer>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
