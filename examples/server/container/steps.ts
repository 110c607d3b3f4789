/** One step of a Containerfile. */
export interface Step {
  readonly instruction: string;
  /** What follows the instruction, without its options. */
  readonly rest: string;
  /** The stage that `COPY --from` names. */
  readonly from?: string;
}

/** A stage of a Containerfile: what is between two lines FROM. */
export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly steps: readonly Step[];
}

const KNOWN = ['WORKDIR', 'COPY', 'RUN', 'ENV', 'EXPOSE', 'USER', 'HEALTHCHECK', 'CMD'];

/** Reads the part of the language that the Containerfile of this folder uses. Throws for anything else. */
export function parseContainerfile(text: string): readonly Stage[] {
  const stages: { name: string; base: string; steps: Step[] }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [, instruction = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (instruction === 'FROM') {
      const [base = '', , name = `stage ${stages.length + 1}`] = rest.split(' ');
      stages.push({ name, base, steps: [] });
      continue;
    }
    if (!KNOWN.includes(instruction)) throw new Error(`not a step that is understood: ${line}`);
    const from = /^--from=(\S+) /.exec(rest)?.[1];
    stages.at(-1)?.steps.push({
      instruction,
      rest: instruction === 'COPY' ? rest.replace(/^--from=\S+ /, '') : rest,
      ...(from === undefined ? {} : { from }),
    });
  }
  return stages;
}
