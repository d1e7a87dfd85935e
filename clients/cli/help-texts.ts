import type { Help } from './command.ts'
import { sessionHelps } from './session-helps.ts'

/** The help of each command. */
export const helps = {
  run: {
    summary: 'Run a command with credentials in its environment',
    usage: 'mooring run [options] -- <command> [arguments]',
    examples: [
      'mooring run --connection postgres-prod=PG -- ./migrate.sh',
      'OPENAI_API_KEY=mooring://openai-prod/api_key mooring run -- python agent.py',
      'mooring run -f .env.mooring -- npm start',
    ],
    options: [
      [
        '-c, --connection <name|id>[=PREFIX]',
        'sets PREFIX_API_KEY and the like; by default the name in capitals',
      ],
      ['-f, --env-file <file>', 'lines NAME=mooring://<connection>/<field>'],
      ['--pristine', 'leaves out the environment of this process'],
      ['--override', 'replaces variables that exist'],
      ['--no-masking', 'does not mask secrets in the output; the process becomes the command'],
    ],
  },
  read: {
    summary: 'Print one value',
    usage: 'mooring read [options] mooring://<connection>/<field>',
    examples: [
      'mooring read mooring://openai-prod/api_key',
      'mooring read -n mooring://tls/private_key > key.pem',
    ],
    options: [['-n, --no-newline', 'ends the output with the value']],
  },
  inject: {
    summary: 'Fill in a template with references',
    usage: 'mooring inject [options]',
    examples: [
      'mooring inject -i config.yml.template -o config.yml',
      'echo "key: {{ mooring://openai-prod/api_key }}" | mooring inject',
    ],
    options: [
      ['-i, --in <file>', 'the template; by default stdin'],
      ['-o, --out <file>', 'written with mode 0600; by default stdout'],
      ['-f, --force', 'replaces a file that exists'],
    ],
  },
  list: {
    summary: 'List connections',
    usage: 'mooring list [options]',
    examples: ['mooring list', 'mooring list --status expired --json'],
    options: [
      ['--type <type>', 'of these types; can be repeated'],
      ['--status <status>', 'active, incomplete or expired'],
      ['--prefix <text>', 'whose names begin so'],
    ],
  },
  get: {
    summary: 'Show a connection without its secrets',
    usage: 'mooring get <name|id>',
    examples: ['mooring get openai-prod'],
    options: [],
  },
  create: {
    summary: 'Create a connection',
    usage: 'mooring create <name> --type <type> [options]',
    examples: [
      'mooring create openai-prod --type dynamiq.connections.OpenAI',
      'printf %s "$KEY" | mooring create openai-prod -t dynamiq.connections.OpenAI --secret api_key',
    ],
    options: [
      ['-t, --type <type>', 'the connection type'],
      ['-s, --set <field>=<value>', 'a field that is no secret; can be repeated'],
      ['--secret <field>', 'asked for without echo, or read from stdin'],
      ['--stdin', 'reads fields and secrets from stdin, as JSON'],
      ['--oauth2-client <id>', 'the OAuth client to authorize with'],
    ],
  },
  update: {
    summary: 'Change fields of a connection, and keep the others',
    usage: 'mooring update <name|id> [options]',
    examples: ['mooring update openai-prod --secret api_key', 'mooring update db --set port=5433'],
    options: [
      ['-s, --set <field>=<value>', 'a field that is no secret; can be repeated'],
      ['--unset <field>', 'removes an optional field; can be repeated'],
      ['--secret <field>', 'asked for without echo, or read from stdin'],
      ['--stdin', 'reads fields and secrets from stdin, as JSON'],
      ['--oauth2-client <id>', 'the OAuth client to authorize with'],
    ],
  },
  delete: {
    summary: 'Delete a connection and its secrets',
    usage: 'mooring delete <name|id> [--yes]',
    examples: ['mooring delete openai-old', 'mooring delete openai-old --yes'],
    options: [['-y, --yes', 'asks no confirmation']],
  },
  test: {
    summary: 'Test a connection at its service',
    usage: 'mooring test <name|id>',
    examples: ['mooring test openai-prod && ./deploy.sh'],
    options: [],
  },
  authorize: {
    summary: 'Authorize an OAuth connection in the browser',
    usage: 'mooring authorize <name|id> [options]',
    examples: ['mooring authorize notion', 'mooring authorize notion --no-browser --timeout 120'],
    options: [
      ['--no-browser', 'prints the URL alone'],
      ['--timeout <seconds>', 'how long to wait; 600 by default'],
    ],
  },
  ...sessionHelps,
  'aws-credentials': {
    summary: 'Print AWS credentials for credential_process',
    usage: 'mooring aws-credentials <name|id>',
    examples: [
      '# ~/.aws/config',
      '[profile prod]',
      'credential_process = mooring aws-credentials aws-prod',
    ],
    options: [],
  },
  headers: {
    summary: 'Print the headers of a request as JSON',
    usage: 'mooring headers <name|id>',
    examples: ['mooring headers notion', '{"headersHelper": "mooring headers notion"}'],
    options: [],
  },
  'kube-exec': {
    summary: 'Print an ExecCredential for kubectl',
    usage: 'mooring kube-exec <name|id>',
    examples: [
      'kubectl config set-credentials prod --exec-api-version=client.authentication.k8s.io/v1 \\',
      '  --exec-command=mooring --exec-arg=kube-exec --exec-arg=cluster-prod',
    ],
    options: [],
  },
  'git-credential': {
    summary: 'Answer git, as its credential helper',
    usage: 'mooring git-credential [options] get|store|erase',
    examples: [
      "git config --global credential.helper '!mooring git-credential'",
      "git config credential.https://github.com.helper '!mooring git-credential -c github-bot'",
    ],
    options: [['-c, --connection <name|id>', 'by default the only active connection for the host']],
  },
  'docker-credential': {
    summary: 'Answer Docker, as its credential helper',
    usage: 'mooring docker-credential get|list|store|erase',
    examples: ['# ~/.docker/config.json', '{"credHelpers": {"ghcr.io": "mooring"}}'],
    options: [],
  },
  mcp: {
    summary: 'Bridge stdio to the remote MCP server of a connection',
    usage: 'mooring mcp <name|id>',
    examples: ['claude mcp add notion -- mooring mcp notion'],
    options: [],
  },
  completion: {
    summary: 'Print a completion script',
    usage: 'mooring completion bash|zsh|fish',
    examples: ['source <(mooring completion bash)', 'mooring completion fish | source'],
    options: [],
  },
} satisfies Readonly<Record<string, Help>>

/** The name of a command. */
export type CommandName = keyof typeof helps

/** Options of every command. */
export const commonHelp: Help['options'] = [
  ['--project <name|id>', 'the project; by default MOORING_PROJECT, or that of the key'],
  ['--json', 'JSON in place of a table; the default without a terminal'],
  ['--debug', 'adds codes and request ids to errors'],
  ['-h, --help', 'this text'],
]
