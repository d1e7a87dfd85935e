import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { CfnApi, type CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { FilterPattern, LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { type Metric, metricNamespace } from '../shared/api/metrics.ts'
import type { RouteThrottle } from '../shared/api/operation.ts'

/** The props of an API. */
export interface HttpApiProps {
  readonly stage: string
  readonly name: string
  readonly logRetention: RetentionDays
  /** Requests a second, over all routes, and in one burst. */
  readonly throttleRate: number
  readonly throttleBurst: number
}

/**
 * What one request leaves in the access log. Neither path nor query nor headers: a secret sent to
 * the wrong place would stay there.
 */
const accessLogFormat = {
  time: '$context.requestTimeEpoch',
  request_id: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  response_length: '$context.responseLength',
  integration_latency_ms: '$context.integrationLatency',
  error: '$context.error.message',
  integration_error: '$context.integrationErrorMessage',
  source_ip: '$context.identity.sourceIp',
}

/** The HTTP API, before it has routes. */
export class HttpApi extends Construct {
  readonly apiId: string
  readonly url: string
  readonly executeArn: string
  private readonly stage: CfnStage

  constructor(scope: Construct, id: string, props: HttpApiProps) {
    super(scope, id)
    const api = new CfnApi(this, 'Api', { name: props.name, protocolType: 'HTTP' })
    this.apiId = api.ref
    this.url = api.attrApiEndpoint
    this.executeArn = Stack.of(this).formatArn({ service: 'execute-api', resource: api.ref })
    const accessLog = this.accessLog(props)
    this.stage = new CfnStage(this, 'Stage', {
      apiId: api.ref,
      stageName: '$default',
      autoDeploy: true,
      defaultRouteSettings: {
        throttlingRateLimit: props.throttleRate,
        throttlingBurstLimit: props.throttleBurst,
      },
      accessLogSettings: {
        destinationArn: accessLog.logGroupArn,
        format: JSON.stringify({ stage: props.stage, ...accessLogFormat }),
      },
    })
  }

  /** Throttles one route by itself: the stage must come after the route that it names. */
  throttle(route: CfnRoute, { rate, burst }: RouteThrottle): void {
    this.stage.routeSettings = {
      ...(this.stage.routeSettings as object | undefined),
      [route.routeKey]: { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst },
    }
    this.stage.addResourceDependency(route)
  }

  private accessLog({ name, logRetention }: HttpApiProps): LogGroup {
    const log = new LogGroup(this, 'AccessLog', {
      // Under this prefix a log group does not count against the region's resource policy for logs.
      logGroupName: `/aws/vendedlogs/${name}`,
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    // API Gateway counts what it throttles among all other 4xx.
    log.addMetricFilter('Throttled', {
      filterPattern: FilterPattern.stringValue('$.status', '=', '429'),
      metricNamespace,
      metricName: 'ThrottledRequests' satisfies Metric,
      dimensions: { Stage: '$.stage' },
    })
    return log
  }
}
