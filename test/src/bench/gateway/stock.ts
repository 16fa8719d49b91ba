/** `@apollo/gateway` on Apollo Server as they come. Arguments: the file of the supergraph. Prints its port. */
import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

async function main([file = '']: readonly string[]): Promise<void> {
  const gateway = new ApolloGateway({ supergraphSdl: readFileSync(file, 'utf8') });
  const server = new ApolloServer({ gateway, introspection: false });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  process.stdout.write(`listening ${new URL(url).port}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
