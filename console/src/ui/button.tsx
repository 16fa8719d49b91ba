/** A button of the console; the first of a row says what is done here. */
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './button.module.css';

interface Props extends ButtonProps {
  readonly look?: 'first' | 'plain';
}

export function Button({ look = 'plain', ...props }: Props) {
  return <AriaButton {...props} className={look === 'first' ? styles.first : styles.plain} />;
}
