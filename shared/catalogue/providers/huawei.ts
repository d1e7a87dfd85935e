import { defineProvider, seenOn } from '../define-provider.ts'

/** HUAWEI ID: its endpoints, its products and how it differs from other providers. */
export const huawei = defineProvider({
  id: 'huawei',
  name: 'HUAWEI ID',
  category: 'identity',
  docsUrl:
    'https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/open-platform-oauth-0000001053629189',
  authorizationUrl: 'https://oauth-login.cloud.huawei.com/oauth2/v3/authorize',
  tokenUrl: 'https://oauth-login.cloud.huawei.com/oauth2/v3/token',
  authorizationParams: { access_type: 'offline' },
  products: [
    {
      type: 'HuaweiId',
      name: 'HUAWEI ID',
      description: 'Identifies a person by a HUAWEI ID.',
      scopes: ['openid', 'profile'],
    },
  ],
  sources: seenOn('2026-11-28', 'aspnet-contrib', 'justauth'),
})
