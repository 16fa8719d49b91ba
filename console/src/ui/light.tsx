/** 红黄灯: a shape, a colour and the word, never the colour alone. */
import { useText } from '../i18n/text';
import styles from './light.module.css';

const shapes = { GREEN: '●', BLUE: '◆', YELLOW: '▲', ORANGE: '⬟', RED: '■' } as const;

export type LightColour = keyof typeof shapes;

export function Light({ light }: { readonly light: LightColour | null | undefined }) {
  const text = useText();
  if (!light) return <span className={styles.none}>{text('light.none')}</span>;
  return (
    <span className={styles[light]}>
      <span aria-hidden="true">{shapes[light]}</span> {text(`light.${light}`)}
    </span>
  );
}
