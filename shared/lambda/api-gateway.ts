import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { HttpRequest, HttpResponse } from './http.ts'

/** What API Gateway's HTTP API invokes a function with (payload format 2.0). */
export type GatewayEvent = APIGatewayProxyEventV2

/** The response in its format. */
export type GatewayResult = APIGatewayProxyStructuredResultV2

/**
 * The request that an event carries.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function fromGateway(event: GatewayEvent): HttpRequest {
  const { body = '', headers, isBase64Encoded, requestContext } = event
  // API Gateway lists them; what speaks its format may leave them in their header.
  const { cookies = headers.cookie?.split('; ') ?? [] } = event
  return {
    id: requestContext.requestId,
    method: requestContext.http.method,
    path: event.rawPath,
    pathParameters: event.pathParameters ?? {},
    // The raw one: the parsed one joins repeated parameters by commas.
    query: event.rawQueryString,
    headers,
    cookies,
    body: () => Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  }
}

/** The result that carries a response. */
export function toGateway({ status, headers, cookies, body }: HttpResponse): GatewayResult {
  return {
    statusCode: status,
    headers: { ...headers },
    ...(cookies ? { cookies: [...cookies] } : {}),
    ...(body === undefined ? {} : { body }),
  }
}
