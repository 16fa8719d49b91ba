/** Mercurius before subgraphs of Federation 1. Arguments: a JSON file of `[{name, url, schema}]`. Prints its port. */
const { readFileSync } = require('node:fs');
const gateway = require('@mercuriusjs/gateway');
const fastify = require('fastify');

async function main([file]) {
  const services = JSON.parse(readFileSync(file, 'utf8'));
  const app = fastify();
  app.register(gateway, {
    path: '/graphql',
    gateway: { services: services.map((service) => ({ ...service, mandatory: true })) },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.stdout.write(`listening ${app.server.address().port}\n`);
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
