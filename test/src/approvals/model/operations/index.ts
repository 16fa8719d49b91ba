/** Every operation that the model knows: a new one is a row more. */
import type { Operation } from '../operation';
import { extend, resume, suspend, urge } from './clock';
import { decide } from './decide';
import { addSigner, delegate, removeSigner } from './share';
import { accept, refuse, requestCorrection, resubmit } from './take';
import { returnStep, revoke, takeBack } from './undo';
import { withdraw } from './withdraw';

export const operations = [
  accept,
  refuse,
  requestCorrection,
  resubmit,
  decide,
  suspend,
  resume,
  extend,
  urge,
  delegate,
  addSigner,
  removeSigner,
  returnStep,
  revoke,
  takeBack,
  withdraw,
] as unknown as readonly Operation[];
