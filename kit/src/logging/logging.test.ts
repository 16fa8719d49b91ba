import { Writable } from 'node:stream';
import { logger, withIds } from './logging';

function collected(service?: string) {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: logger(service, { destination }), lines };
}

test('a line carries service, level by name and the ids that find it again', () => {
  const { log, lines } = collected('land');
  withIds(log, { requestId: 'r-1', caseId: 'case-1' }).info({ projectId: 'project-1' }, 'reserved');
  const line = {
    service: 'land',
    level: 'info',
    requestId: 'r-1',
    caseId: 'case-1',
    projectId: 'project-1',
    msg: 'reserved',
  };
  expect(JSON.parse(lines[0] ?? '')).toMatchObject(line);
});

test('a service of a process of several is named once', () => {
  const { log, lines } = collected();
  log.child({ service: 'land' }).info('started');
  expect(lines[0]?.match(/"service"/g)).toHaveLength(1);
});

test('a secret reaches no line, wherever it stands', () => {
  const { log, lines } = collected('gateway');
  const secret = 'eyJhbGciOi';
  log.info({
    authorization: secret,
    token: secret,
    headers: { authorization: secret, cookie: secret, 'x-kuaijin-identity': secret },
    request: { headers: { authorization: secret }, body: { password: secret } },
    config: { identityPrivateKey: secret, tokenKey: secret, cursorKey: secret },
  });
  expect(lines[0]).not.toContain(secret);
});
