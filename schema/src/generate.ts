/**
 * Writes everything that is generated from the schema, the registry of errors and the settings: `npm run generate`.
 * With `--check` it writes nothing and fails, with the reason, when a committed file is not up to date, a description
 * or a label is missing or a stored operation is not valid.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outcomesReference } from '@kuaijin/kit/ledger';
import { buildSchema, parse } from 'graphql';
import { actForms, actFormsFile } from './act-forms';
import { asyncApiText } from './asyncapi';
import { calendarFile, calendarText } from './calendar';
import { compose } from './compose';
import { configurationReference } from './configuration-reference';
import { consoleDocuments, consoleDocumentsFile, invalidConsoleDocuments } from './console-documents';
import { errorCodeSdl, errorReference } from './error-reference';
import { eventReference } from './event-reference';
import { graphChangelog } from './graph-changelog';
import { graphFaults } from './graph-changes';
import { loadTypeDefs, schemaFolder, schemaText, subgraphNames } from './index';
import { labelFaults, labelsText, readLabels } from './labels';
import { unsizedLists } from './list-sizes';
import { persistedDocumentsFile, persistedDocumentsText } from './persisted-documents';
import { currentVersion, declaredBreaks, releasedGraphs } from './released-graphs';
import { resolverTypes, resolverTypesFile, schemaTypes, schemaTypesFile } from './resolver-types';
import { chineseDescriptions, invalidOperations, undescribed } from './rules';

const root = join(schemaFolder, '..');

async function main(isCheck: boolean): Promise<number> {
  const stale: string[] = [];
  const put = (file: string, text: string) => {
    if (read(file) === text) return;
    stale.push(file);
    if (isCheck) return;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  put(calendarFile, calendarText());
  put('docs/errors.md', errorReference());
  put('docs/ledger-outcomes.md', outcomesReference());
  put('docs/events.md', eventReference());
  put('docs/asyncapi.json', asyncApiText());
  put('docs/configuration.md', configurationReference());
  put('schema/error-codes.graphql', errorCodeSdl());
  const { supergraph, api } = compose();
  put('schema/supergraph.graphql', supergraph);
  put('schema/api.graphql', api);
  const apiSchema = buildSchema(api);
  put(persistedDocumentsFile, persistedDocumentsText(apiSchema));
  const released = releasedGraphs();
  put('docs/graph-changelog.md', graphChangelog(released, apiSchema));
  const last = released.at(-1)?.schema ?? apiSchema;
  const labels = readLabels(subgraphNames.map((name) => parse(loadTypeDefs(name))));
  put('schema/labels.json', labelsText(apiSchema, labels));
  put(actFormsFile, actForms(apiSchema, labels));
  put(consoleDocumentsFile, await consoleDocuments(parse(api)));
  for (const name of subgraphNames) {
    put(schemaTypesFile(name), await schemaTypes(name));
    put(resolverTypesFile(name), await resolverTypes(name));
  }
  const wrong = [
    ...undescribed(apiSchema).map((coordinate) => `${coordinate} has no description`),
    ...labelFaults(apiSchema, labels).map(({ coordinate, wrong }) => `${coordinate} ${wrong}`),
    ...chineseDescriptions(['kit', ...subgraphNames].map((name) => parse(schemaText(`${name}.graphql`)))).map(
      (text) => `"${text}" describes something in Chinese: the term belongs into @label`,
    ),
    ...unsizedLists(parse(supergraph)).map((coordinate) => `${coordinate} is a list of unknown size: @listSize`),
    ...invalidOperations(apiSchema),
    ...invalidConsoleDocuments(apiSchema),
    ...graphFaults(last, apiSchema, currentVersion(), declaredBreaks()),
    ...(isCheck ? stale.map((file) => `${file} is not up to date: run npm run generate`) : []),
  ];
  const written = isCheck ? [] : stale.map((file) => `written: ${file}`);
  process.stdout.write([...written, ...wrong, ''].join('\n'));
  return wrong.length === 0 ? 0 : 1;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

main(process.argv.includes('--check')).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
