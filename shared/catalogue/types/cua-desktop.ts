import { connectionType } from '../connection-type.ts'
import { choice, destination, maybe, preset, secret, text } from '../fields/fields.ts'
import { costsMoney } from '../probe.ts'

const image = () => choice('Image', ['trycua/cua-xfce:latest', 'trycua/cua-ubuntu:latest'])

/** A desktop that an agent uses, in the cloud of Cua or in Docker. */
export const cuaDesktop = connectionType({
  id: 'dynamiq.connections.CuaDesktop',
  name: 'CuaDesktop',
  category: 'sandbox',
  docsUrl: 'https://cua.ai/docs/computer-sdk/cloud-vm-management',
  offeredInForm: false,
  probe: costsMoney,
  config: {
    os_type: preset(choice('Operating system', ['linux', 'windows', 'macos']), 'linux'),
    computer_name: destination(maybe(text('Computer name'))),
  },
  variants: {
    by: 'provider_type',
    label: 'Provider',
    default: 'cloud',
    of: {
      cloud: { label: 'Cloud', config: { api_key: secret('API key'), image: maybe(image()) } },
      docker: { label: 'Docker', config: { api_key: maybe(secret('API key')), image: image() } },
    },
  },
})
