import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';

export default defineConfig({
  input: { path: process.env.BUNDLE ?? 'node_modules/cc-gateway-contract/generated/openapi.yaml' },
  output: { path: 'gateway', extension: { '.ts': '.js' }, format: false },
  // Without the full answer a function gives no headers, and the Guid is in one.
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: 'fetch', bundle: true, dataReturnType: 'full' })],
});
