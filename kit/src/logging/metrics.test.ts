import { createMetrics } from './metrics';

test('streams that cannot be carried on are counted by journal, and not any more when they go on', async () => {
  const metrics = createMetrics('things');
  let troubled = [{ journal: 'watch' }, { journal: 'problem' }, { journal: 'watch' }];
  metrics.troubled(() => troubled);
  const counted = async () => (await metrics.text()).split('\n').filter((line) => line.startsWith('kuaijin_troubled'));
  expect(await counted()).toEqual([
    'kuaijin_troubled_streams{journal="watch",service="things"} 2',
    'kuaijin_troubled_streams{journal="problem",service="things"} 1',
  ]);
  troubled = [];
  expect(await counted()).toEqual([]);
});
