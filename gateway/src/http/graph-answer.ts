/** Answers an operation: reads its document, plans it, executes the plan and says what went wrong under our codes. */
import { isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import { errorAnswer } from '@kuaijin/kit/subgraph/answers';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
} from 'graphql';
import type { GatewayContext } from '../context';
import { errorsInLanguage } from '../error-language';
import type { errorFormat } from '../error-words';
import { executePlan } from '../execution/execute-plan';
import type { PlannedOperation } from '../execution/planned-operation';
import type { AskedOperation } from '../limits/document-check';
import type { SubgraphSource } from '../subgraph-source';
import type { DocumentError, ServedGraph } from './served-graph';

/** An answer as it is sent. */
export interface GraphAnswer {
  readonly errors?: readonly GraphQLFormattedError[];
  /** Left out where nothing was executed. */
  readonly data?: Record<string, unknown> | null;
  readonly extensions?: Record<string, unknown>;
}

export interface GraphAnswersOptions {
  /** The graph that is served now. */
  readonly served: () => ServedGraph;
  readonly sourceOf: (subgraph: string) => SubgraphSource;
  readonly formatError: ReturnType<typeof errorFormat>;
}

export class GraphAnswers {
  constructor(private readonly options: GraphAnswersOptions) {}

  /** @param method a GET changes nothing */
  async answer(asked: AskedOperation, context: GatewayContext, method = 'POST'): Promise<GraphAnswer> {
    const started = performance.now();
    const served = this.options.served();
    const read = served.read(asked.query);
    const document = 'document' in read ? read.document : undefined;
    const answer =
      'errors' in read
        ? { errors: read.errors.map((one) => this.documentError(one)) }
        : await this.answerDocument(served, read.document, asked, context, method);
    const errors = errorsInLanguage(answer.errors ?? [], context.acceptLanguage);
    const operation = document === undefined ? undefined : getOperationAST(document, asked.operationName);
    context.log.info(
      {
        operation: operation?.name?.value ?? operation?.operation,
        subject: context.identity.subject,
        ms: Math.round(performance.now() - started),
        ...(errors.length === 0 ? {} : { codes: errors.map(({ extensions }) => extensions?.['code']) }),
      },
      'operation',
    );
    return errors.length === 0 ? answer : { ...answer, errors };
  }

  private async answerDocument(
    served: ServedGraph,
    document: DocumentNode,
    { operationName, variables = {} }: AskedOperation,
    context: GatewayContext,
    method: string,
  ): Promise<GraphAnswer> {
    try {
      const operation = served.graph.operation(document, operationName);
      if (operation === undefined) return { errors: [noOperation(operationName)] };
      if (method === 'GET' && operation.definition.operation === 'mutation')
        throw new KuaijinError('MUTATION_NEEDS_POST');
      const wrong = operation.wrongVariables(variables);
      if (wrong.length > 0) return { errors: wrong.map((error) => this.format(error)) };
      return this.formatted(await this.execute(operation, variables, context));
    } catch (error) {
      if (!isKuaijinError(error)) context.log.error({ err: error }, 'an operation cannot be executed');
      return { errors: [this.format(error)] };
    }
  }

  private execute(
    operation: PlannedOperation,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ): Promise<ExecutionResult> {
    const { node } = operation.plan;
    if (node?.kind === 'Subscription') throw new KuaijinError('SUBSCRIPTION_NEEDS_STREAM');
    return executePlan(node, {
      operation,
      variables,
      fetchFromSubgraph: (fetch, given) => this.options.sourceOf(fetch.serviceName).fetch(fetch, given, context),
    });
  }

  private formatted({ data, errors = [], extensions }: ExecutionResult): GraphAnswer {
    return {
      ...(errors.length === 0 ? {} : { errors: errors.map((error) => this.format(error)) }),
      ...(data === undefined ? {} : { data }),
      ...(extensions === undefined ? {} : { extensions }),
    };
  }

  /** What is wrong with a document, as it is answered. */
  documentError({ error, kind }: DocumentError): GraphQLFormattedError {
    if (kind === 'defer') return errorAnswer(new KuaijinError('INCREMENTAL_DELIVERY_UNSUPPORTED'));
    const code = kind === 'parse' ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
    const { message, nodes, source, positions, extensions } = error;
    return this.format(
      new GraphQLError(message, {
        ...(nodes === undefined ? { source, positions } : { nodes }),
        originalError: error.originalError ?? error,
        extensions: { ...extensions, code },
      }),
    );
  }

  /** Any error, as it is answered. */
  format(error: unknown): GraphQLFormattedError {
    if (isKuaijinError(error)) return errorAnswer(error);
    const graphqlError =
      error instanceof GraphQLError
        ? error
        : new GraphQLError((error as Error).message, { originalError: error as Error });
    return this.options.formatError(graphqlError.toJSON(), graphqlError);
  }
}

function noOperation(name: string | undefined): GraphQLFormattedError {
  const expected = name === undefined ? 'operationName, of a document with several' : 'the name of an operation in it';
  return errorAnswer(
    new KuaijinError('GRAPHQL_INVALID', { expected, ...(name === undefined ? {} : { received: name }) }),
  );
}
