import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import settings from '../cdk.json' with { type: 'json' }
import { build } from './build.ts'
import { addMooring } from './mooring.ts'
import { optionsFrom } from './options.ts'

// What the CLI would hand over by itself: the local run does without it, and finds code by this.
const metadata = { 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true }
const app = new App({
  analyticsReporting: false,
  context: { ...settings.context, ...metadata },
})
// A module with connection types of one's own: docs/guide/own-types.md.
const types: string | undefined = app.node.tryGetContext('types') || process.env.MOORING_TYPES
addMooring(
  app,
  optionsFrom((name) => app.node.tryGetContext(name)),
  await build({ types }),
)
// A finding that is neither fixed nor explained fails the synthesis, and so the deployment.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
app.synth()
