/** The first page: for who is signed in the way to their work, for everybody else what Kuaijin is and how to come in. */
import { Link, Navigate } from '@tanstack/react-router';
import { Text } from '../i18n/text';
import { firstPlace } from '../shell/navigation';
import { useConsoleConfig } from '../sign-in/config';
import { Personas } from '../sign-in/personas';
import { usePersona } from '../sign-in/session';

export function Home() {
  const config = useConsoleConfig();
  const persona = usePersona();
  if (persona !== undefined) return <Navigate to={firstPlace(persona.post)} />;
  return (
    <>
      <p>
        <Text of="app.tagline" />
      </p>
      <Personas config={config} />
      <h2>
        <Text of="signIn.public" />
      </h2>
      <p>
        <Text of="signIn.publicHint" />
      </p>
      <ul>
        <li>
          <Link to="/catalogues">
            <Text of="nav.catalogues" />
          </Link>
        </li>
        <li>
          <Link to="/track">
            <Text of="nav.track" />
          </Link>
        </li>
      </ul>
    </>
  );
}
