/**
 * Replaces the DynamoDB client's endpoint discovery in the bundles (infra/bundle.ts): DynamoDB
 * never requires it, and it brings a cache and its data structures.
 */
export function resolveEndpointDiscoveryConfig<T>(config: T): T {
  return config
}

/** How it is switched on: neither by the environment nor by a file. */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: () => undefined,
  configFileSelector: () => undefined,
  default: undefined,
}
