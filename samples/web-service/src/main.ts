import 'dotenv/config';
import { createServer } from 'node:http';
import { charge } from './billing.js';
import { sendReceipt } from './mailer.js';

const port = Number(process.env.PORT ?? 8080);

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://localhost:${port}`);
  if (pathname !== '/parcels') {
    response.writeHead(404).end();
    return;
  }
  const amount = Number(searchParams.get('weight') ?? 1) * 250;
  const receipt = await charge(amount, searchParams.get('customer') ?? '');
  await sendReceipt(searchParams.get('email') ?? '', receipt);
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ receipt }));
}).listen(port);
