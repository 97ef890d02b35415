// Loaded into the api before its own code (`node --import`): writes down every route that is really registered, whoever registers it.
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';

const routes = [];

subscribe('fastify.initialization', ({ fastify }) => {
  fastify.addHook('onRoute', ({ method, url }) => void routes.push(...[method].flat().map((each) => `${each} ${url}`)));
  fastify.addHook('onReady', async () => writeFileSync(process.env.ROUTES_FILE, JSON.stringify(routes)));
});
