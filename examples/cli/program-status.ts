import { type Command, Option } from 'commander';
import { addSignerOptions, collect, nowOption } from './options.ts';
import type { RunCommand } from './program-offline.ts';

/** Adds the commands that revoke cards, and those for folders of status lists. */
export function addStatusCommands(program: Command, run: RunCommand): void {
  const revoke = program
    .command('revoke')
    .description(
      'revoke cards: in a signed list of token ids, which is then to be published at its URL, or with --status in a folder of status lists',
    )
    .argument('[list]', 'the file of the list of token ids; left out with --status')
    .argument(
      '[card...]',
      'token ids (UUIDs) to revoke; without any the list is only signed again. With --status also places, 3:1234 or https://…/3#1234',
    )
    .option('--status <folder>', 'the folder of status lists')
    .option(
      '--manifest <file>',
      'where token ids are looked up: manifest.jsonl of a batch; can be given again',
      collect,
    )
    .option(
      '--key-id <id>',
      'every card of the manifests that this key signed: x5t#S256 of its certificate, or the file of the certificate',
    )
    .option('--suspend', 'suspend the cards instead, where they are valid; the folder needs lists of 2 bits')
    .option('--restore', 'make the cards valid again that are suspended')
    .option('--dry-run', 'only say what would be changed in the folder')
    .option('--url <url>', 'where the list is published: the "revocation" of the cards; needed for a new list')
    .option('--previous-certificate <file>', 'the certificate that signed the list so far, if it was another')
    .option('--institution <id>', 'country and id, such as BE:0120; needed for a new list');
  addSignerOptions(revoke)
    .addOption(nowOption)
    .action(run(async () => (await import('./revoke.ts')).revoke));

  const status = program.command('status').description('folders of status lists: make, look at, publish, serve');
  const size = new Option('--size <number>', 'indices of each list, such as 1048576 or 2^20').makeOptionMandatory();
  const count = new Option('--count <number>', 'how many lists').makeOptionMandatory();
  const label = new Option('--label <text>', 'what the lists are called, such as 2031 for cards that expire then');

  status
    .command('create')
    .description('make a folder of status lists')
    .argument('<folder>', 'a new folder')
    .requiredOption('--url <url>', 'the address before the numbers: https://fund.example/status for …/status/1')
    .addOption(count)
    .addOption(size)
    .addOption(label)
    .addOption(new Option('--bits <number>', 'bits of a status').choices(['1', '2', '4', '8']).default('1'))
    .option('--institution <id>', 'country and id, such as BE:0120; left out for lists of several institutions')
    .action(run(async () => (await import('./status.ts')).createStatus));

  status
    .command('list')
    .description('show the lists of a folder: how many indices are in use and revoked')
    .argument('<folder>', 'the folder of status lists')
    .option('--json', 'print as JSON')
    .action(run(async () => (await import('./status.ts')).listStatus));

  status
    .command('add')
    .description('add lists to a folder; publish before cards are issued')
    .argument('<folder>', 'the folder of status lists')
    .addOption(count)
    .addOption(size)
    .addOption(label)
    .action(run(async () => (await import('./status.ts')).addStatus));

  for (const [name, state, description] of [
    ['close', 'closed', 'give no index of these lists to new cards; they are still published'],
    ['open', 'open', 'give indices of these lists to new cards again'],
    ['retire', 'retired', 'publish these lists no longer, because all their cards have expired; close them before'],
  ] as const) {
    status
      .command(name)
      .description(description)
      .argument('<folder>', 'the folder of status lists')
      .argument('<number...>', 'numbers of lists')
      .action(run(async () => (await import('./status.ts')).changeStatus(state)));
  }

  const publish = status
    .command('publish')
    .description('sign all lists into a folder for a web server, each as a file with its number; at least once a day')
    .argument('<folder>', 'the folder of status lists')
    .requiredOption('-o, --output <folder>', 'the folder for the web server')
    .addOption(new Option('--format <name>', 'the form of the lists').choices(['cwt', 'jwt']).default('cwt'))
    .option('--ttl <seconds>', 'after how many seconds verifiers should fetch a list again')
    .option('--lifetime <seconds>', 'after how many seconds a list must no longer be used');
  addSignerOptions(publish)
    .addOption(nowOption)
    .action(run(async () => (await import('./status.ts')).publishStatus));

  status
    .command('serve')
    .description('serve published lists on this machine alone, for trials, until interrupted')
    .argument('<folder>', 'the folder that "status publish" wrote')
    .option('--port <number>', 'port; 0 takes a free one', '8789')
    .option('--path <path>', 'the path before the numbers', '/')
    .action(run(async () => (await import('./status-serve.ts')).serveStatus));
}
