import type { Span, TextChange } from '../text';
import { type DockerInstruction, instructionsOf } from './dockerfileInstructions';
import type { Grammars } from './grammars';
import type { Language, ReferenceRequest, Refusal, Rewrite } from './language';
import { eolOf, refusals, refuse } from './rewrite';
import { shellReference } from './shell';

/**
 * Dockerfiles. `ENV`, `ARG` and `LABEL` stay in the image or its history, so no form of them can hold a secret. A `RUN`
 * gets it as a secret mount for this one command; what runs with the container (`CMD`, `ENTRYPOINT`, `HEALTHCHECK`) reads
 * the container's environment. Only their shell forms expand anything.
 */
export function dockerfile(grammars: Grammars): Language {
  return {
    languageIds: ['dockerfile'],
    async toReference(request) {
      const instructions = instructionsOf(request.text);
      if ('refused' in instructions) return instructions;
      const { secret } = request;
      const instruction = instructions.find(({ span }) => span.start <= secret.start && secret.end <= span.end);
      if (instruction === undefined) return refuse(refusals.comment);
      const refusal =
        refusalOf(instruction, request) ?? (instruction.name === 'RUN' ? oldSyntax(request.text) : undefined);
      if (refusal !== undefined) return refuse(refusal);
      const shellRequest = { ...request, text: instruction.shellText };
      const rewrite = await grammars.withTree('bash', instruction.shellText, (root) =>
        shellReference(root, shellRequest),
      );
      return 'refused' in rewrite || instruction.name !== 'RUN'
        ? finished(rewrite, request)
        : mounted(rewrite, instruction, request);
    },
  };
}

function refusalOf({ name, args }: DockerInstruction, { text, secret, envName }: ReferenceRequest): string | undefined {
  const atRunTime = `pass it when the container runs (\`docker run -e ${envName}\`, or \`env_file\` in compose)`;
  switch (name) {
    case 'ENV':
      return `What \`ENV\` sets stays in the image for everyone who has it: delete the line and ${atRunTime}.`;
    case 'ARG':
      return `What \`ARG\` is given stays in the image's history: delete the value, and mount it where a \`RUN\` needs it (\`RUN --mount=type=secret,id=${envName},env=${envName} …\`).`;
    case 'LABEL':
      return 'A label stays in the image for everyone who has it: delete the value.';
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'HEALTHCHECK':
      break;
    default:
      return `\`${name}\` would leave the value in the image: mount it in a \`RUN\` instead (\`RUN --mount=type=secret,id=${envName},env=${envName} …\`).`;
  }
  const command = text.slice(args.start, args.end);
  if (name === 'HEALTHCHECK' && /^\s*NONE/i.test(command)) return refusals.noLiteral;
  if (/^\s*(?:CMD\s+)?\[/.test(command)) {
    return 'The JSON form runs no shell, so nothing expands in it: write the command without brackets first.';
  }
  if (/<<-?\s*["']?\w/.test(command))
    return 'Keyward does not rewrite here-documents in a Dockerfile: write the commands as lines first.';
  return secret.start < args.start ? refusals.noLiteral : undefined;
}

/** `env=` in a secret mount came with version 1.10 of the Dockerfile syntax. */
function oldSyntax(text: string): string | undefined {
  const [, major, minor] =
    /^#[ \t]*syntax[ \t]*=[ \t]*docker\/dockerfile:([0-9]{1,3})\.([0-9]{1,3})/im.exec(text) ?? [];
  if (major !== '1' || Number(minor) >= 10) return undefined;
  return `The syntax line asks for version ${major}.${minor}, which cannot mount a secret as a variable: raise it to docker/dockerfile:1 first.`;
}

function finished(rewrite: Rewrite | Refusal, { envName }: ReferenceRequest): Rewrite | Refusal {
  if ('refused' in rewrite) return rewrite;
  return { ...rewrite, notes: [`Pass it when the container runs: \`docker run -e ${envName} …\`.`] };
}

/** Gives the `RUN` its secret mount, once, and the file the syntax line that `env=` in a mount needs. */
function mounted(rewrite: Rewrite, { args, options }: DockerInstruction, { text, envName }: ReferenceRequest): Rewrite {
  const added: TextChange[] = [];
  if (!/^#\s*syntax\s*=/im.test(text.slice(0, text.search(/^\s*[A-Za-z]/m) >>> 0))) {
    added.push(insertion(0, `# syntax=docker/dockerfile:1${eolOf(text)}`));
  }
  const mount = `--mount=type=secret,id=${envName},env=${envName}`;
  if (!text.slice(options.start, options.end).includes(mount)) added.push(insertion(args.start, `${mount} `));
  const shift = added.reduce((sum, { newText }) => sum + newText.length, 0);
  const { reference } = rewrite;
  return {
    ...rewrite,
    changes: [...added, ...rewrite.changes],
    reference: reference && { start: reference.start + shift, end: reference.end + shift },
    notes: [`Build with \`docker build --secret id=${envName},env=${envName} .\` and the variable in the environment.`],
  };
}

function insertion(at: number, newText: string): TextChange {
  const span: Span = { start: at, end: at };
  return { span, newText };
}
