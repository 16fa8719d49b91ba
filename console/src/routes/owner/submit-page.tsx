/** 申报: chooses a catalogue, answers its conditions, looks at the plan, and submits under a key that is kept. */
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { newKey } from '../../acts/kept-requests';
import {
  CataloguesToSubmitDocument,
  CatalogueToSubmitDocument,
  PreviewCaseDocument,
  type PreviewCaseQuery,
  SubmitCaseDocument,
} from '../../graph/documents.generated';
import { useText } from '../../i18n/text';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { CasePlan } from './case-plan';
import { type CatalogueToSubmit, Conditions } from './conditions';
import { inputOfAnswers, noAnswers, type SubmissionAnswers } from './submission';
import styles from './submit.module.css';

export function SubmitPage() {
  const text = useText();
  const { projectId } = useParams({ from: '/submit/$projectId' });
  const [code, setCode] = useState('');
  const [state, ask] = useQuery({ query: CataloguesToSubmitDocument });
  return (
    <>
      <h1>{text('submit.title')}</h1>
      <p>
        <Link to="/projects/$id" params={{ id: projectId }}>
          {text('project.title')}
        </Link>
      </p>
      <Answer state={state} find={(data) => data.catalogues} again={() => ask({ requestPolicy: 'network-only' })}>
        {({ nodes }) => (
          <label>
            {text('submit.catalogue')}{' '}
            <select value={code} onChange={({ target }) => setCode(target.value)}>
              <option value="">{text('act.choose')}</option>
              {nodes.map((catalogue) => (
                <option key={catalogue.id} value={catalogue.code}>
                  {catalogue.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </Answer>
      {code !== '' && <Submission key={code} projectId={projectId} code={code} />}
    </>
  );
}

interface Props {
  readonly projectId: string;
  readonly code: string;
}

function Submission({ projectId, code }: Props) {
  const [state, ask] = useQuery({ query: CatalogueToSubmitDocument, variables: { code } });
  return (
    <Answer state={state} find={(data) => data.catalogue} again={() => ask({ requestPolicy: 'network-only' })}>
      {(catalogue) => <SubmissionForm projectId={projectId} catalogue={catalogue} />}
    </Answer>
  );
}

function SubmissionForm({
  projectId,
  catalogue,
}: {
  readonly projectId: string;
  readonly catalogue: CatalogueToSubmit;
}) {
  const text = useText();
  const graph = useClient();
  const navigate = useNavigate();
  const key = useRef(newKey());
  const [answers, setAnswers] = useState<SubmissionAnswers>(noAnswers);
  const [preview, setPreview] = useState<PreviewCaseQuery['previewCase']>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const input = { ...inputOfAnswers(answers), projectId, catalogueCode: catalogue.code, idempotencyKey: key.current };
  const change = (next: Partial<SubmissionAnswers>) => {
    key.current = newKey();
    setPreview(null);
    setAnswers((before) => ({ ...before, ...next }));
  };
  const look = async () => {
    const variables = { input };
    const { data, error } = await graph
      .query(PreviewCaseDocument, variables, { requestPolicy: 'network-only' })
      .toPromise();
    setPreview(data?.previewCase ?? null);
    setRefusals(reasonsOf(data?.previewCase?.userErrors, error?.message));
  };
  const send = async () => {
    setBusy(true);
    const { data, error } = await graph.mutation(SubmitCaseDocument, { input }).toPromise();
    setBusy(false);
    const submitted = data?.submitCase?.approvalCase;
    if (submitted) return navigate({ to: '/cases/$id', params: { id: submitted.id } });
    setRefusals(reasonsOf(data?.submitCase?.userErrors, error?.message));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <Conditions catalogue={catalogue} answers={answers} change={change} />
      {refusals.length > 0 && (
        <div role="alert">
          {refusals.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
      )}
      <p className={styles.buttons}>
        <Button type="submit" look={preview === null ? 'first' : 'plain'}>
          {text('submit.preview')}
        </Button>
        <Button
          look={preview === null ? 'plain' : 'first'}
          isDisabled={isBusy || !preview?.steps}
          onPress={() => void send()}
        >
          {isBusy ? text('act.sending') : text('submit.send')}
        </Button>
      </p>
      {preview?.steps && <CasePlan preview={preview} />}
    </form>
  );
}

const reasonsOf = (
  userErrors: readonly { readonly message: string }[] | undefined,
  failure: string | undefined,
): readonly string[] => [
  ...(userErrors ?? []).map(({ message }) => message),
  ...(failure === undefined ? [] : [failure]),
];
