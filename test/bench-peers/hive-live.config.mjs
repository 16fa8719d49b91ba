/** Hive Gateway before our subgraphs in memory: under one identity, and with subscriptions over a socket. */
export const gatewayConfig = {
  transportEntries: {
    '*.http': { headers: [['x-kuaijin-identity', process.env.KUAIJIN_BENCH_IDENTITY]] },
    events: { options: { subscriptions: { kind: 'ws', location: process.env.KUAIJIN_BENCH_EVENTS } } },
  },
};
