/** The demonstration: a real project from the submission to the end of its case, every outcome checked. */
import { allAccounts } from './accounts';
import { Checks, type Say } from './checks';
import { People } from './demo-people';
import { Follower } from './follower';
import { Graph, type TokenFor } from './graph';
import { sceneSubmit } from './scene-1-submit';
import { sceneParallel } from './scene-2-parallel';
import { sceneLate } from './scene-3-late';
import { scenePermit } from './scene-4-permit';
import { sceneElements } from './scene-5-elements';
import { sceneFollower } from './scene-6-follower';
import { sceneQuery } from './scene-7-query';
import { sceneVerify } from './scene-8-verify';
import type { Stage } from './stage';

export interface Demo {
  /** Address of the graph. */
  readonly gatewayUrl: string;
  readonly tokenFor: TokenFor;
  /** Where the lines go; left out: standard output. */
  readonly say?: Say;
}

/** Plays all eight scenes. @returns true when every outcome was as it should be */
export async function runDemo({
  gatewayUrl,
  tokenFor,
  say = (line) => process.stdout.write(`${line}\n`),
}: Demo): Promise<boolean> {
  const checks = new Checks(say);
  const graph = new Graph(gatewayUrl);
  const people = new People(tokenFor);
  const follower = await Follower.start(graph, people);
  try {
    await play(await stageOf(graph, people, checks, follower));
  } catch (error) {
    checks.holds(`the demonstration broke off: ${error instanceof Error ? error.message : String(error)}`, false);
  } finally {
    await follower.stop().catch(() => undefined);
  }
  say(`\n${checks.passed} outcomes as they should be, ${checks.failed} not.`);
  return checks.failed === 0;
}

async function play(stage: Stage): Promise<void> {
  const main = await sceneSubmit(stage);
  await sceneParallel(stage, main);
  await sceneLate(stage, main);
  await scenePermit(stage, main);
  const cases = [main.work, ...(await sceneElements(stage))];
  await sceneFollower(stage, cases);
  await sceneQuery(stage);
  await sceneVerify(stage, main, cases);
}

async function stageOf(graph: Graph, people: People, checks: Checks, follower: Follower): Promise<Stage> {
  const { quotaPools, fundBatches } = await allAccounts(graph, people);
  const ofCity = ({ regionId }: { readonly regionId: string }) => regionId === 'region-330800';
  const landPool = quotaPools.nodes.find((pool) => ofCity(pool) && pool.kind === 'LAND_PLAN')?.id;
  const bondBatch = fundBatches.nodes.find((batch) => ofCity(batch) && batch.source === 'SPECIAL_BOND')?.id;
  if (landPool === undefined || bondBatch === undefined) throw new Error('the store holds no demonstration data');
  return { graph, people, checks, follower, projectId: 'project-QZ-015', landPool, bondBatch };
}
