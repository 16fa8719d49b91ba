/** What each command takes; what it loads to do its work is loaded when that is known to be right. */
import { postNames } from '@kuaijin/kit/access/posts';
import { measurementsOf } from '../benchmarks/measurements';
import type { CommandLine } from '../command-line/shape';

export const startLine = {
  typed: 'npm start',
  does: 'Everything on this machine, until Ctrl-C. KUAIJIN_PORT sets the port; docs/configuration.md lists all settings.',
  options: {},
} as const satisfies CommandLine;

export const testLine = {
  typed: 'npm test --',
  does: 'Every test, or those whose paths are given.',
  options: {},
  rest: { form: '[PATH ...]', is: 'of tests, and options of Jest: npx jest --help', isAsGiven: true },
} as const satisfies CommandLine;

export const demoLine = {
  typed: 'npm run demo',
  does: 'The main job from end to end over a temporary store; exit code 0 only if every outcome was checked.',
  options: {},
} as const satisfies CommandLine;

export const indexesLine = {
  typed: 'npm run indexes',
  does: 'Makes the indexes that this release needs, in the local store or where MONGODB_URI and TEMPORAL_ADDRESS say.',
  options: {},
} as const satisfies CommandLine;

export const cohortsLine = {
  typed: 'npm run cohorts',
  does: 'Puts demonstration projects into the local store that reproduce rates of the four reports, each once.',
  options: {},
} as const satisfies CommandLine;

export const verifyLine = {
  typed: 'npm run verify',
  does: 'Walks every journal of the local store, and writes nothing.',
  options: {},
} as const satisfies CommandLine;

export const checkLedgerLine = {
  typed: 'npm run check-ledger --',
  does: 'Holds the entries of a ledger, in the store or in an export, against the head hashes published of it.',
  options: {
    ledger: { takes: 'text', form: 'land|funds', is: 'which', preset: 'land' },
    days: { takes: 'number', is: 'days whose head hashes are read, back from today', preset: 7 },
    graph: { takes: 'text', form: 'URL', is: 'a graph that answers the head hashes; left out: the store' },
    'public-key': { takes: 'text', form: 'JWK', is: 'Ed25519 key of who publishes; left out: that of the settings' },
    export: { takes: 'text', form: 'FILE', is: 'an export in place of the store' },
    'write-export': { takes: 'text', form: 'FILE', is: 'where the entries of the store are written instead' },
  },
} as const satisfies CommandLine;

export const deployCheckLine = {
  typed: 'npm run deploy:check',
  does: 'Renders the chart of deploy/ with each of its values and holds what comes out against the schemas of Kubernetes.',
  options: {},
} as const satisfies CommandLine;

export const deployPinLine = {
  typed: 'npm run deploy:pin',
  does: 'Writes deploy/.env: every image of deploy/images.json by its digest. Asks the registries, by docker buildx.',
  options: {},
} as const satisfies CommandLine;

export const syncDirectoryLine = {
  typed: 'npm run sync-directory --',
  does: 'Keeps regions, departments and persons by the tables of an organisation; shows what would change.',
  options: {
    regions: { takes: 'text', form: 'FILE', is: 'CSV with code, name, nameEn' },
    departments: {
      takes: 'text',
      form: 'FILE',
      is: 'CSV with regionCode, code, name, nameEn, headId, leaderInChargeId',
    },
    persons: {
      takes: 'text',
      form: 'FILE',
      is: 'CSV with id, name, posts (blanks between), departmentId, organisationId, regionCode',
    },
    'end-others': { takes: 'nothing', is: 'officers who are in no row lose every post and lead nothing' },
    apply: { takes: 'nothing', is: 'writes it' },
  },
} as const satisfies CommandLine;

export const resetLine = {
  typed: 'npm run reset --',
  does: 'Clears what this folder has stored, or the folder that KUAIJIN_DATA_DIR names.',
  options: { yes: { takes: 'nothing', is: 'without a question, for scripts; nor is one asked where nobody sits' } },
} as const satisfies CommandLine;

export const keysLine = {
  typed: 'npm run --silent keys',
  does: 'New keys for a deployment, as lines of an environment file.',
  options: {},
} as const satisfies CommandLine;

export const tokenLine = {
  typed: 'npm run --silent token --',
  does: 'Prints a development token.',
  options: {
    post: { takes: 'text', form: 'POST', is: `one or several of ${postNames.join(', ')}`, isMultiple: true },
    department: { takes: 'text', form: 'ID', is: 'for example department-330800-NR' },
    subject: { takes: 'text', form: 'ID', is: 'who; left out: whom the demonstration lists for the post' },
    name: { takes: 'text', form: 'NAME', is: 'of the person' },
    organisation: { takes: 'text', form: 'ID', is: 'of which an owner is' },
    region: { takes: 'text', form: 'CODE', is: 'six digits; left out: 330800' },
    hours: { takes: 'text', form: 'NUMBER', is: 'how long it lasts', preset: '12' },
  },
} as const satisfies CommandLine;

export const webhookReceiverLine = {
  typed: 'npm run webhook-receiver --',
  does: 'A receiver of webhooks as an integrator would write one: prints what is delivered.',
  options: {
    secret: { takes: 'text', form: 'SECRET', is: 'whsec_..., and the former one while it changes', isMultiple: true },
    port: { takes: 'number', is: 'where it listens', preset: 4_300 },
  },
} as const satisfies CommandLine;

export const prepareLine = {
  typed: 'node dev/bootstrap.cjs prepare',
  does: 'Installs the packages and builds, and no more.',
  options: {},
} as const satisfies CommandLine;

export const benchLine = {
  typed: 'npm run bench --',
  does: 'Figures of one kind, as lines of JSON; what each of them takes: npm run bench -- NAME --help',
  options: {},
  rest: {
    form: 'NAME|report [--record]',
    is: 'which; --record keeps them in docs/benchmarks.json, report writes the page of those',
    isAsGiven: true,
  },
  names: measurementsOf('bench'),
} as const satisfies CommandLine;

export const soakLine = {
  typed: 'npm run soak --',
  does: 'A long run that falls short when anything is wrong; what each takes: npm run soak -- NAME --help',
  options: {},
  rest: { form: 'NAME [--record]', is: 'which; --record keeps its figures', isAsGiven: true },
  names: measurementsOf('soak'),
} as const satisfies CommandLine;
