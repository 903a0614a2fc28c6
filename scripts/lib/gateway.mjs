import { randomBytes, timingSafeEqual } from 'node:crypto';
import http from 'node:http';

/**
 * A small reverse proxy on a random loopback port. An address with a secret, good for one visit, gives a browser its
 * cookie; whoever has none gets nothing.
 *
 * Why not code-server's own password: it stands for as long as the server does, and has to be typed or pasted. Behind
 * this gateway code-server asks nobody (`--auth none`), because it listens on a Unix socket in a folder with mode 0700:
 * no other user of the machine gets at it, while any local port would be open to all of them.
 *
 * @param {string} socketPath where code-server listens
 * @returns {Promise<{port: number, newAddress(query?: string): string, close(): Promise<void>}>}
 */
export async function openGateway(socketPath) {
  const session = newSecret();
  const tickets = new Map();
  const server = http.createServer((request, response) => {
    const refusal = refuse(request, port, session);
    if (!refusal) return forward(request, response, socketPath);
    const target = redeem(tickets, request);
    if (target === undefined || refusal.status !== 401) return send(response, refusal);
    response.writeHead(302, {
      location: target,
      'set-cookie': `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    response.end();
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const origin = request.headers.origin;
    if (refuse(request, port, session) || (origin && origin !== `http://127.0.0.1:${port}`)) {
      return socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
    }
    forwardUpgrade(request, socket, head, socketPath);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address();

  return {
    port,
    newAddress(query = '') {
      const ticket = newSecret();
      tickets.set(ticket, `/${query}`);
      return `http://127.0.0.1:${port}/?ticket=${ticket}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function newSecret() {
  return randomBytes(24).toString('base64url');
}

/** Ports share one jar of cookies, so the name says which port. */
function cookieName(port) {
  return `keyward-${port}`;
}

/** Why a request may not pass, or undefined. The host is checked so that no foreign name can be pointed at us. */
function refuse({ headers }, port, session) {
  if (headers.host !== `127.0.0.1:${port}`) return { status: 403, text: 'This address is not known here.' };
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
  const given = cookies.find((cookie) => cookie.startsWith(`${cookieName(port)}=`))?.split('=')[1];
  if (given !== undefined && sameSecret(given, session)) return undefined;
  return {
    status: 401,
    text: 'This address has been used, or lacks its secret. Press Enter in the terminal that runs `npm start` for a new one.',
  };
}

function sameSecret(a, b) {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** Where a ticket leads, once. */
function redeem(tickets, request) {
  const ticket = new URL(request.url, 'http://127.0.0.1').searchParams.get('ticket') ?? '';
  const target = tickets.get(ticket);
  tickets.delete(ticket);
  return target;
}

function send(response, { status, text }) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}

function forward(request, response, socketPath) {
  const { method, url, headers } = request;
  const outgoing = http.request({ socketPath, method, path: url, headers }, (incoming) => {
    response.writeHead(incoming.statusCode, incoming.headers);
    incoming.pipe(response);
  });
  outgoing.on('error', () => {
    if (response.headersSent) response.destroy();
    else send(response, { status: 502, text: 'VS Code does not answer.' });
  });
  request.pipe(outgoing);
}

function forwardUpgrade(request, socket, head, socketPath) {
  const { method, url, headers } = request;
  const outgoing = http.request({ socketPath, method, path: url, headers });
  outgoing.on('upgrade', (answer, upstream, upstreamHead) => {
    const lines = [];
    for (let i = 0; i < answer.rawHeaders.length; i += 2)
      lines.push(`${answer.rawHeaders[i]}: ${answer.rawHeaders[i + 1]}`);
    socket.write(`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n${lines.join('\r\n')}\r\n\r\n`);
    if (upstreamHead.length > 0) socket.write(upstreamHead);
    if (head.length > 0) upstream.write(head);
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
    upstream.on('close', () => socket.destroy());
    upstream.pipe(socket).pipe(upstream);
  });
  outgoing.on('response', (answer) => socket.end(`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n\r\n`));
  outgoing.on('error', () => socket.destroy());
  outgoing.end();
}
