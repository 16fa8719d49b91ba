/**
 * Papers, promises, what concerns a whole case. Of two at once exactly one wins; the other is told the state, its
 * version, who changed it and when.
 */
import { testPairs } from './conflicts';
import { pairsOfPapersAndCases } from './pairs';

testPairs(pairsOfPapersAndCases);
