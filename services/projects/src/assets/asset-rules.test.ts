import {
  type AssetFact,
  type AssetMove,
  type AssetStage,
  type AssetTerms,
  assetTotals,
  assetTransitions,
  type ExistingAsset,
  moveAsset,
  recordAsset,
  stageOf,
  withAssetFact,
} from './rules';

const YI = 10_000_000_000n;
const act = { actorId: 'officer-1', post: 'REGISTRAR' } as const;
const at = new Date('2022-06-01T02:00:00Z');
const known: AssetTerms = {
  valuation: 5n * YI,
  valuedOn: '2022-05-01',
  valuer: '评估公司',
  route: 'REITS',
  isDemoData: false,
};
type Recording = Extract<AssetFact, { readonly type: 'existingAsset.recorded' }>;
const recording = (terms: AssetTerms = known, more: Partial<Recording> = {}): Recording => ({
  ...{ type: 'existingAsset.recorded', place: { id: 'asset-1', name: '水厂', regionId: 'region-420300' }, terms },
  ...more,
});
const moveTo = (to: AssetStage, more: Partial<AssetMove> = {}): AssetMove => ({
  ...{ to, on: '2022-06-01', note: '研究', documentNumber: '1号', proceeds: 3n * YI },
  ...more,
});
const asset = (terms?: AssetTerms, ...stages: readonly AssetStage[]): ExistingAsset =>
  [recording(terms), ...stages.map((to): AssetFact => ({ type: 'existingAsset.moved', move: moveTo(to) }))].reduce(
    (state: ExistingAsset | undefined, fact) => withAssetFact(state, fact, at, act),
    undefined,
  ) as ExistingAsset;

const roads: Readonly<Record<AssetStage, readonly AssetStage[]>> = {
  LISTED: [],
  STUDIED: ['STUDIED'],
  APPLIED_FOR: ['STUDIED', 'APPLIED_FOR'],
  APPROVED: ['STUDIED', 'APPLIED_FOR', 'APPROVED'],
  REVIVED: ['STUDIED', 'APPLIED_FOR', 'APPROVED', 'REVIVED'],
  DROPPED: ['DROPPED'],
};
const stages = Object.keys(roads) as AssetStage[];

test.each(stages.flatMap((from) => stages.map((to) => [from, to] as const)))(
  '%s to %s goes by the table',
  (from, to) => {
    const moved = moveAsset(asset(known, ...roads[from]), moveTo(to), 7);
    const isMove = assetTransitions.some((one) => one.from === from && one.to === to);
    const refusal = { code: 'STATE_CONFLICT', path: ['input', 'to'], details: { status: from, version: 7 } };
    expect(moved).toMatchObject(isMove ? { type: 'existingAsset.moved' } : refusal);
  },
);

const none: AssetTerms = { isDemoData: false };
test.each<[string, ExistingAsset, AssetMove, string]>([
  ['a valuation and a route', asset({ ...none, route: 'PPP' }), moveTo('STUDIED'), 'assetId'],
  [
    'the document of what is applied for',
    asset(known, 'STUDIED'),
    without('APPLIED_FOR', 'documentNumber'),
    'documentNumber',
  ],
  ['what came in', asset(known, ...roads.APPROVED), without('REVIVED', 'proceeds'), 'proceeds'],
  ['a day not before the last move', asset(known, 'STUDIED'), moveTo('DROPPED', { on: '2022-05-31' }), 'on'],
])('a move demands %s', (_what, before, move, argument) => {
  expect(moveAsset(before, move, 1)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', argument] });
});

function without(to: AssetStage, field: 'documentNumber' | 'proceeds'): AssetMove {
  const { [field]: _left, ...move } = moveTo(to);
  return move;
}

test('what is recorded anew needs a reason, and stands once it was applied for', () => {
  const anew = recording({ ...known, valuation: 6n * YI }, { reason: '重新评估' });
  expect(recordAsset(asset(), recording(), 1)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'reason'] });
  expect(recordAsset(asset(known, 'STUDIED'), anew, 2)).toBe(anew);
  expect(recordAsset(asset(known, ...roads.APPLIED_FOR), anew, 3)).toMatchObject({ code: 'STATE_CONFLICT' });
  const twice = withAssetFact(asset(known, 'STUDIED'), anew, at, act);
  expect([stageOf(twice), twice.versions.map(({ valuation }) => valuation)]).toEqual(['STUDIED', [5n * YI, 6n * YI]]);
});

test('37 assets of 193亿元 by stage and by route, with what those that are revived brought in', () => {
  const ledger = Array.from({ length: 37 }, (_, number) =>
    asset(
      { ...known, valuation: number === 0 ? 13n * YI : 5n * YI, route: number < 20 ? 'REITS' : 'PPP' },
      ...(number < 2 ? roads.REVIVED : []),
    ),
  );
  const made = asset({ ...known, isDemoData: true });
  const group = (assets: number, yi: bigint) => ({ assets, valuation: { sum: yi * YI, stated: assets } });
  expect(assetTotals([...ledger, made], false)).toEqual({
    ...group(37, 193n),
    proceeds: { sum: 6n * YI, stated: 2 },
    byStage: [
      { stage: 'REVIVED', ...group(2, 18n) },
      { stage: 'LISTED', ...group(35, 175n) },
    ],
    byRoute: [
      { route: 'REITS', ...group(20, 108n) },
      { route: 'PPP', ...group(17, 85n) },
    ],
  });
  expect(assetTotals([made, asset(none)], true)).toMatchObject({ assets: 2, valuation: { sum: 5n * YI, stated: 1 } });
});
