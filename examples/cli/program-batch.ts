import { type Command, Option } from 'commander';
import {
  addSignerOptions,
  cacheOption,
  collect,
  maxAgeOption,
  nowOption,
  registryOption,
  timeZoneOption,
  trustOption,
} from './options.ts';
import type { RunCommand } from './program-offline.ts';

/** Adds the command that issues many cards, and the check of audit logs. */
export function addBatchCommands(program: Command, run: RunCommand): void {
  const batch = program
    .command('issue-batch')
    .description(
      'issue the cards of a file of members, in worker threads, into a folder with a manifest; stopped or killed, the same command goes on: exit code 0 all issued, 1 rows at fault (the others are issued), 2 unreadable, 3 the registry could not be queried, 4 stopped before the end',
    )
    .argument('<members>', '.csv or .jsonl; - for standard input, with --format')
    .requiredOption('--out <folder>', 'the folder of the batch: see spec/batch.md')
    .addOption(new Option('--format <kind>', 'by default that of the name of the file').choices(['csv', 'jsonl']))
    .addOption(new Option('--encoding <name>', 'by default utf-8').choices(['utf-8', 'windows-1252']))
    .addOption(
      new Option('--dates <form>', 'by default ISO, YYYY-MM-DD; DMY reads 31.12.2030 and 31/12/2030 as well').choices([
        'ISO',
        'DMY',
      ]),
    )
    .option('--map <file>', 'JSON with the fields of columns: {"Nachname": "familyName", "Remark": null}')
    .option(
      '--default <field=value>',
      'what a field is where a row has none, such as country=DE; can be given again',
      collect,
    )
    .option(
      '--length <field=number>',
      'how many characters a field has, such as personalId=11, by which lost zeros are found; can be given again',
      collect,
    )
    .option('--ignore-column <name>', 'a column that is left out; can be given again', collect)
    .option('--dry-run', 'find all that is wrong with the file; nothing is signed')
    .option('--workers <number>', 'worker threads; by default as many as there are processors')
    .option('--zip', 'archives of up to 1,000 PDFs instead of files')
    .option('--text-only', 'the texts of the codes alone, as JSON lines')
    .option('--names <pattern>', 'names of the PDFs, such as {cardId}; by default {tokenId}, which is not personal')
    .option('--status <folder>', 'a folder of status lists, of which each card gets a place: see "eehic status"')
    .option('--id-key <file>', '32 secret bytes, of which token ids are made; by default "id-key" in the folder');
  addSignerOptions(batch)
    .addOption(registryOption)
    .addOption(trustOption)
    .addOption(maxAgeOption)
    .addOption(cacheOption)
    .addOption(new Option('--profile <name>', 'wire format').choices(['cose', 'jws']).default('cose'))
    .addOption(new Option('--level <level>', 'error correction, as for issue').choices(['L', 'M', 'Q']))
    .option('--language <code>', 'language of the captions, as for issue')
    .option('--second-language <code>', 'a second language, as for issue')
    .option('--qr-size <mm>', 'side of the QR code, as for issue')
    .addOption(new Option('--size <size>', 'size of the page, as for issue').choices(['A4', 'ID-1', 'screen']))
    .addOption(new Option('--compress <how>', 'as for issue').choices(['fast', 'small']))
    .option('--timestamp <url>', 'a time stamp authority (RFC 3161), as for issue')
    .addOption(timeZoneOption)
    .addOption(nowOption)
    .action(run(async () => (await import('./issue-batch.ts')).issueBatch));

  program
    .command('audit')
    .description('audit logs, which commands that sign write with --audit')
    .command('check')
    .description('check an audit log: exit code 0 sound, 1 with the first line that does not fit, 2 unreadable')
    .argument('<file>', 'the log')
    .option('--expect <hash>', 'the hash of a line, noted from an earlier check, which must still be there')
    .action(run(async () => (await import('./audit.ts')).checkAudit));
}
