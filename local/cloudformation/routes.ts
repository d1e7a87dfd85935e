import { resourcesOf } from './assembly.ts'
import type { Reading } from './local-names.ts'

/** One route of the HTTP API, and the function that it leads to. */
export interface RouteSpec {
  /** `POST /v1/things/{id}`, or `$default`. */
  readonly key: string
  readonly functionArn: string
}

/** Every route of the app's HTTP API. @throws Error where one leads to something else. */
export function routesOf(reading: Reading): readonly RouteSpec[] {
  const integrations = resourcesOf(reading.stacks, 'AWS::ApiGatewayV2::Integration')
  const targets = new Map(
    integrations.map((integration) => [
      `integrations/${reading.referenceTo(integration)}`,
      integration,
    ]),
  )
  return resourcesOf(reading.stacks, 'AWS::ApiGatewayV2::Route').map((route) => {
    const { RouteKey, Target } = route.properties
    const integration = targets.get(String(reading.resolved(route, Target)))
    const { IntegrationType, IntegrationUri, PayloadFormatVersion } = integration?.properties ?? {}
    if (!integration || IntegrationType !== 'AWS_PROXY' || PayloadFormatVersion !== '2.0') {
      throw new Error(`Route "${RouteKey}" does not lead to a function by payload format 2.0.`)
    }
    return {
      key: String(RouteKey),
      functionArn: String(reading.resolved(integration, IntegrationUri)),
    }
  })
}
