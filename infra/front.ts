import { Duration, Fn, Stack } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { caching, pagePolicy, viewerRequest, viewerResponse } from './viewer-functions.ts'

/** The props of a front. */
export interface FrontProps {
  readonly name: string
  /** The API's own endpoint. */
  readonly apiUrl: string
  /** The first segments of the API's paths: all else is the console's. */
  readonly apiPaths: readonly string[]
  /** The console's files. */
  readonly bucket: IBucket
  /** Empty: the distribution's own domain. */
  readonly publicUrl: string
  /** Of the public URL's host, in us-east-1; empty: the distribution has its own domain alone. */
  readonly certificateArn: string
  /** Of a firewall of scope CLOUDFRONT; empty: none. */
  readonly webAclArn: string
}

/** What browsers reach: the console, and the API under the same domain, so that no CORS is needed. */
export class Front extends Construct {
  /** The base URL that people and providers use. */
  readonly url: string

  constructor(scope: Construct, id: string, props: FrontProps) {
    super(scope, id)
    const { bucket, publicUrl, certificateArn, webAclArn } = props
    const origin = S3BucketOrigin.withOriginAccessControl(bucket)
    const domain = certificateArn
      ? {
          domainNames: [new URL(publicUrl).host],
          certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
        }
      : {}
    const distribution = new Distribution(this, 'Distribution', {
      comment: `${props.name}: console and API`,
      ...domain,
      ...(webAclArn ? { webAclId: webAclArn } : {}),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      defaultBehavior: this.pages(origin, props),
      additionalBehaviors: {
        '/assets/*': this.assets(origin, props),
        ...this.api(props),
      },
    })
    this.url = publicUrl || `https://${distribution.distributionDomainName}`
    explain(distribution, props)
  }

  private pages(origin: BehaviorOptions['origin'], { name }: FrontProps): BehaviorOptions {
    const edge = new EdgeFunction(this, 'Pages', {
      code: FunctionCode.fromInline(viewerRequest),
      runtime: FunctionRuntime.JS_2_0,
      comment: `${name}: every address of the console is one page`,
    })
    return {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // The function rejects what is no page; it runs only for methods that are allowed here.
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      responseHeadersPolicy: this.headers('PageHeaders', `${name}-pages`, caching.pages),
      functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: edge }],
    }
  }

  private assets(origin: BehaviorOptions['origin'], { name }: FrontProps): BehaviorOptions {
    const edge = new EdgeFunction(this, 'KeptFiles', {
      code: FunctionCode.fromInline(viewerResponse),
      runtime: FunctionRuntime.JS_2_0,
      comment: `${name}: browsers cache files of the console, and no error`,
    })
    return {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: this.headers('Assets', `${name}-assets`),
      functionAssociations: [{ eventType: FunctionEventType.VIEWER_RESPONSE, function: edge }],
    }
  }

  private api({ apiUrl, apiPaths }: FrontProps): Record<string, BehaviorOptions> {
    const origin = new HttpOrigin(Fn.select(2, Fn.split('/', apiUrl)), {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      // Longer than the API itself waits for a function.
      readTimeout: Duration.seconds(35),
    })
    const behaviour: BehaviorOptions = {
      origin,
      // A key that was sent without TLS can have been read: it is rejected, not redirected to https.
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    }
    return Object.fromEntries(apiPaths.map((path) => [`/${path}/*`, behaviour]))
  }

  private headers(id: string, name: string, cacheControl?: string): ResponseHeadersPolicy {
    const others = {
      ...pagePolicy.others,
      ...(cacheControl === undefined ? {} : { 'cache-control': cacheControl }),
    }
    return new ResponseHeadersPolicy(this, id, {
      // Names are the account's, over all regions.
      responseHeadersPolicyName: `${name}-${Stack.of(this).region}`,
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: pagePolicy.contentSecurityPolicy,
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(pagePolicy.hstsSeconds),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(others).map(overriding),
      },
    })
  }
}

const overriding = ([header, value]: [string, string]) => ({ header, value, override: true })

function explain(distribution: Distribution, { webAclArn, certificateArn }: FrontProps): void {
  acknowledge(distribution, {
    'AwsSolutions-CFR1':
      'Where its users are is known to the operator alone; nothing here depends on it.',
    'AwsSolutions-CFR3':
      'CloudFront logs the query, and an OAuth callback brings its code in it. The API logs each request itself, without.',
    ...(webAclArn
      ? {}
      : {
          'AwsSolutions-CFR2':
            'A firewall costs by the month whether it is used or not: the context webAclArn puts one in front.',
        }),
    ...(certificateArn
      ? {}
      : {
          'AwsSolutions-CFR4':
            'CloudFront fixes the protocol for its own domain; the context certificateArn, with publicUrl, brings one where TLS 1.2 is the least.',
        }),
  })
}
