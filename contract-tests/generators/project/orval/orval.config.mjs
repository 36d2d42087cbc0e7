export default {
  gateway: {
    input: process.env.BUNDLE ?? 'node_modules/cc-gateway-contract/generated/openapi.yaml',
    output: {
      target: 'gateway.ts',
      client: 'fetch',
      override: { mutator: { path: 'gateway-fetch.ts', name: 'gatewayFetch', extension: '.js' } },
    },
  },
};
