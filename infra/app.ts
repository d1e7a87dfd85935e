import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import settings from '../cdk.json' with { type: 'json' }
import { build } from './build.ts'
import { addMooring } from './mooring.ts'
import { optionsFrom } from './options.ts'

const built = await build()
// What the CLI would hand over by itself: the local run does without it, and finds code by this.
const metadata = { 'aws:cdk:enable-asset-metadata': true, 'aws:cdk:enable-path-metadata': true }
const app = new App({
  analyticsReporting: false,
  context: { ...settings.context, ...metadata },
})
addMooring(
  app,
  optionsFrom((name) => app.node.tryGetContext(name)),
  built,
)
// A finding that is neither mended nor explained fails the synthesis, and so the deployment.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
app.synth()
