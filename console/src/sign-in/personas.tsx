/** The cards by which a visitor of a demonstration comes in: who, and what they will find. */
import { useState } from 'react';
import { Button as CardButton } from 'react-aria-components';
import type { MessageKey } from '../i18n/messages-zh';
import { useText } from '../i18n/text';
import styles from './personas.module.css';
import { type ConsoleConfig, type Persona, signInAs } from './session';

interface Card {
  readonly name: MessageKey;
  readonly hint: MessageKey;
  readonly persona: Persona;
}

const naturalResources = 'department-330800-NR';

const cards: readonly Card[] = [
  {
    name: 'signIn.handler',
    hint: 'signIn.handlerHint',
    persona: { post: 'HANDLER', department: naturalResources },
  },
  { name: 'signIn.head', hint: 'signIn.headHint', persona: { post: 'HEAD', department: naturalResources } },
  { name: 'signIn.owner', hint: 'signIn.ownerHint', persona: { post: 'OWNER' } },
  { name: 'signIn.counter', hint: 'signIn.counterHint', persona: { post: 'COUNTER' } },
  { name: 'signIn.dispatcher', hint: 'signIn.dispatcherHint', persona: { post: 'DISPATCHER' } },
  { name: 'signIn.leader', hint: 'signIn.leaderHint', persona: { post: 'LEADER' } },
  { name: 'signIn.land', hint: 'signIn.landHint', persona: { post: 'LAND_MANAGER' } },
  { name: 'signIn.funds', hint: 'signIn.fundsHint', persona: { post: 'FUND_MANAGER' } },
  { name: 'signIn.operator', hint: 'signIn.operatorHint', persona: { post: 'OPERATOR' } },
];

export function Personas({ config }: { readonly config: ConsoleConfig }) {
  const text = useText();
  const [problem, setProblem] = useState('');
  if (config.signIn === 'none') return <p>{text('signIn.none')}</p>;
  const enter = (persona: Persona) => {
    setProblem('');
    signInAs(persona).catch((error: Error) => setProblem(text('signIn.failed', { reason: error.message })));
  };
  return (
    <section>
      <h1>{text('signIn.title')}</h1>
      <p>{text('signIn.hint')}</p>
      <div className={styles.cards}>
        {cards.map(({ name, hint, persona }) => (
          <CardButton key={name} className={styles.card} onPress={() => enter(persona)}>
            <strong>{text(name)}</strong>
            <span>{text(hint)}</span>
          </CardButton>
        ))}
      </div>
      <div role="alert">{problem}</div>
    </section>
  );
}
