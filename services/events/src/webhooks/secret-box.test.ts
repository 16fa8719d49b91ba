import { newWebhookSecret, SecretBox } from './secret-box';

const key = (id: string) => ({ id, key: new Uint8Array(32).fill(id.charCodeAt(0)) });

test('a secret opens for its owner alone, and as it was sealed', () => {
  const box = new SecretBox([key('a')]);
  const secret = newWebhookSecret();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const sealed = box.seal(secret, 'webhook-1');
  expect(sealed).not.toContain(secret.slice(6));
  expect(box.open(sealed, 'webhook-1')).toBe(secret);
  expect(() => box.open(sealed, 'webhook-2')).toThrow();
  const middle = sealed.length - 5;
  const changed = `${sealed.slice(0, middle)}${sealed[middle] === 'A' ? 'B' : 'A'}${sealed.slice(middle + 1)}`;
  expect(() => box.open(changed, 'webhook-1')).toThrow();
});

test('a new key seals, and a former one still opens', () => {
  const sealed = new SecretBox([key('a')]).seal('text', 'webhook-1');
  const both = new SecretBox([key('b'), key('a')]);
  expect(both.open(sealed, 'webhook-1')).toBe('text');
  expect(both.seal('text', 'webhook-1')).toMatch(/^b\./);
  expect(() => new SecretBox([key('b')]).open(sealed, 'webhook-1')).toThrow('under the key a');
});
