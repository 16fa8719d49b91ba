/** What may be typed behind the name of a command. */

interface Described {
  /** What it is, with its unit. */
  readonly is: string;
}

/** An option as it is typed: `--name value`, or `--name` alone. */
export type Option = Described &
  (
    | { readonly takes: 'nothing' }
    /** `form`: how the value is written in the help. */
    | { readonly takes: 'text'; readonly form: string; readonly preset?: string; readonly isMultiple?: true }
    /** A whole number. */
    | { readonly takes: 'number'; readonly preset?: number }
  );

export type Options = Readonly<Record<string, Option>>;

/** What may be typed behind a command. */
export interface CommandLine {
  /** As a person types it: `npm run token --`. */
  readonly typed: string;
  readonly does: string;
  readonly options: Options;
  /** What is no option; left out: nothing of the kind. */
  readonly rest?: Described & {
    readonly form: string;
    /** At most so many; left out: any number. */
    readonly most?: number;
    /** What it begins is another program, whose options are its own. */
    readonly isAsGiven?: true;
  };
  /** What may stand for a name in it, and what each does. */
  readonly names?: readonly (readonly [name: string, does: string])[];
}

type ValueOf<O extends Option> = O extends { takes: 'nothing' }
  ? boolean
  : O extends { isMultiple: true }
    ? readonly string[]
    : O extends { takes: 'number'; preset: number }
      ? number
      : O extends { takes: 'number' }
        ? number | undefined
        : O extends { preset: string }
          ? string
          : string | undefined;

/** The value of each option, and what is none. */
export interface Given<O extends Options = Options> {
  readonly options: { readonly [Name in keyof O]: ValueOf<O[Name]> };
  readonly rest: readonly string[];
}
